package main

import (
	"bufio"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"syscall"
	"time"
)

const teardownLimit = 10 * time.Second

// killAll ends every process of the pid namespace but this one, and waits until none is left.
func killAll(f *family) {
	deadline := time.Now().Add(teardownLimit)
	for time.Now().Before(deadline) {
		if err := syscall.Kill(-1, syscall.SIGKILL); err == syscall.ESRCH {
			return
		}
		f.reap()
		time.Sleep(5 * time.Millisecond)
	}
}

// removeCgroups removes the bed's groups from the leaves up; a group whose last process is still ending is busy
// for a moment.
func removeCgroups(groups []string) {
	deadline := time.Now().Add(teardownLimit)
	for _, group := range groups {
		for time.Now().Before(deadline) && !removeGroup(group) {
			time.Sleep(10 * time.Millisecond)
		}
	}
}

func removeGroup(group string) bool {
	var found []string
	_ = filepath.WalkDir(group, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			found = append(found, path)
		}
		return nil
	})
	sort.Sort(sort.Reverse(sort.StringSlice(found)))
	for _, path := range found {
		_ = os.Remove(path)
	}
	_, err := os.Stat(group)
	return os.IsNotExist(err)
}

// unmountAll takes off what was mounted, last first; lazily, so that everything stacked on top goes along.
func unmountAll(mounts []mount) {
	for i := len(mounts) - 1; i >= 0; i-- {
		_ = syscall.Unmount(mounts[i].Target, syscall.MNT_DETACH)
	}
}

// removeFolder deletes the bed's folder, unless anything is still mounted in it: deleting through a bind mount
// would destroy files that are not the bed's.
func removeFolder(folder string) error {
	mounted, err := mountedUnder(folder)
	if err != nil {
		return err
	}
	for i := len(mounted) - 1; i >= 0; i-- {
		_ = syscall.Unmount(mounted[i], syscall.MNT_DETACH)
	}
	if mounted, err = mountedUnder(folder); err != nil || len(mounted) > 0 {
		return fmt.Errorf("still mounted: %v %w", mounted, err)
	}
	doomed := filepath.Join(filepath.Dir(folder), fmt.Sprintf(".gone-%s-%d", filepath.Base(folder), time.Now().UnixNano()))
	if err := os.Rename(folder, doomed); err != nil {
		return err
	}
	if err := os.RemoveAll(doomed); err != nil {
		return err
	}
	// Only when this was the last bed; otherwise it is not empty and stays.
	_ = os.Remove(filepath.Dir(folder))
	return nil
}

func mountedUnder(folder string) ([]string, error) {
	table, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return nil, err
	}
	defer table.Close()
	var found []string
	for lines := bufio.NewScanner(table); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) > 4 && (fields[4] == folder || strings.HasPrefix(fields[4], folder+"/")) {
			found = append(found, fields[4])
		}
	}
	return found, nil
}

package main

import (
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// family starts and reaps processes. As pid 1 every orphan of the bed (shims, hooks) ends up here, so
// there is one place that waits, for all of them.
type family struct {
	mutex   sync.Mutex
	waiting map[int]chan syscall.WaitStatus
	childDo chan os.Signal
}

func newFamily() *family {
	f := &family{waiting: map[int]chan syscall.WaitStatus{}, childDo: make(chan os.Signal, 1)}
	signal.Notify(f.childDo, syscall.SIGCHLD)
	go func() {
		for range f.childDo {
			f.reap()
		}
	}()
	return f
}

func (f *family) reap() {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	for {
		var status syscall.WaitStatus
		pid, err := syscall.Wait4(-1, &status, syscall.WNOHANG, nil)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || pid <= 0 {
			return
		}
		if ended, known := f.waiting[pid]; known {
			delete(f.waiting, pid)
			ended <- status
		}
	}
}

// start gives a channel that delivers the exit status. Output goes to the file `log`.
func (f *family) start(command, env []string, log string) (<-chan syscall.WaitStatus, error) {
	output, err := os.OpenFile(log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	defer output.Close()
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		return nil, err
	}
	defer nothing.Close()
	f.mutex.Lock()
	defer f.mutex.Unlock()
	pid, err := syscall.ForkExec(command[0], command, &syscall.ProcAttr{
		Dir:   "/",
		Env:   env,
		Files: []uintptr{nothing.Fd(), output.Fd(), output.Fd()},
		Sys:   &syscall.SysProcAttr{Setsid: true},
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", command[0], err)
	}
	ended := make(chan syscall.WaitStatus, 1)
	f.waiting[pid] = ended
	return ended, nil
}

func describe(status syscall.WaitStatus) string {
	if status.Signaled() {
		return "signal " + status.Signal().String()
	}
	return fmt.Sprintf("exit code %d", status.ExitStatus())
}

// Command init is process 1 of a test bed's machine. It mounts, runs the network steps, starts the services, reaps
// orphans, and takes everything down when its starter goes away.
//
// Stdin is the life line. When it closes, however the starter ended, the machine is taken down. A starter that wants
// the machine to outlive it writes the line "keep" first.
package main

import (
	"bufio"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	if len(os.Args) != 2 || os.Getpid() != 1 {
		fmt.Fprintln(os.Stderr, "usage: init CONFIG.json, as process 1 of new namespaces")
		os.Exit(2)
	}
	machine, err := readConfig(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "init:", err)
		os.Exit(2)
	}
	report := &reporter{path: machine.Report}
	end := watchForEnd()
	processes := newFamily()
	go func() {
		if err := start(machine, processes, report); err != nil {
			report.write("failed", "", err.Error())
		}
	}()
	reason := <-end
	report.write("ending", "", reason)
	takeDown(machine, processes)
}

// watchForEnd delivers why the machine has to end.
func watchForEnd() <-chan string {
	end := make(chan string, 2)
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP)
	go func() { end <- (<-signals).String() }()
	go func() {
		kept := false
		for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
			kept = kept || lines.Text() == "keep"
		}
		if !kept {
			end <- "the starter is gone"
		}
	}()
	return end
}

func start(machine *config, processes *family, report *reporter) error {
	for _, one := range machine.Mounts {
		if err := mountOne(one); err != nil {
			return fmt.Errorf("mount %s on %s: %w", one.Source, one.Target, err)
		}
	}
	report.write("namespaces", "", "")
	for _, one := range machine.Steps {
		if err := runStep(one, processes, machine.Folder+"/log/steps.log"); err != nil {
			return err
		}
	}
	report.write("network", "", "")
	for _, one := range machine.Services {
		go runService(one, processes, report)
	}
	return nil
}

func mountOne(one mount) error {
	if one.Type != "bind" {
		return syscall.Mount(one.Source, one.Target, one.Type, 0, one.Options)
	}
	return syscall.Mount(one.Source, one.Target, "", syscall.MS_BIND|syscall.MS_REC, "")
}

func runStep(one step, processes *family, log string) error {
	switch {
	case one.Interface != "":
		waitForInterface(one.Interface)
	case one.File != "":
		if err := os.WriteFile(one.File, []byte(one.Text), 0o644); err != nil {
			return err
		}
	default:
		ended, err := processes.start(one.Command, os.Environ(), log)
		if err != nil {
			return err
		}
		if status := <-ended; status != 0 {
			return fmt.Errorf("%v: %s (see %s)", one.Command, describe(status), log)
		}
	}
	return nil
}

// runService waits for what the service needs, starts it, and reports its end. Nothing is restarted: a service that
// ends is a broken bed, and hiding it would make tests lie.
func runService(one service, processes *family, report *reporter) {
	for _, condition := range one.After {
		waitFor(condition)
	}
	ended, err := processes.start(one.Command, one.Env, one.Log)
	if err != nil {
		report.write("ended", one.Name, err.Error())
		return
	}
	report.write("started", one.Name, "")
	report.write("ended", one.Name, describe(<-ended))
}

func takeDown(machine *config, processes *family) {
	killAll(processes)
	removeCgroups(machine.Cgroups)
	unmountAll(machine.Mounts)
	if err := removeFolder(machine.Folder); err != nil {
		fmt.Fprintln(os.Stderr, "init:", err)
		os.Exit(1)
	}
}

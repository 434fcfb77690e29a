package main

import (
	"encoding/json"
	"os"
	"sync"
	"time"
)

// config is the whole description of a machine; the bed renders it, this program only carries it out.
type config struct {
	// Folder of the bed; removed at the end.
	Folder string `json:"folder"`
	// Report gets one JSON object per line: what happened and when.
	Report   string    `json:"report"`
	Mounts   []mount   `json:"mounts"`
	Steps    []step    `json:"steps"`
	Services []service `json:"services"`
	// Cgroups are the groups made for this bed, one in each hierarchy; removed at the end.
	Cgroups []string `json:"cgroups"`
}

type mount struct {
	// Type is bind, tmpfs or overlay.
	Type    string `json:"type"`
	Source  string `json:"source"`
	Target  string `json:"target"`
	Options string `json:"options"`
}

// step is one of: a command that must succeed, a network interface to wait for, a file to write.
type step struct {
	Command   []string `json:"command"`
	Interface string   `json:"interface"`
	File      string   `json:"file"`
	Text      string   `json:"text"`
}

type service struct {
	Name    string   `json:"name"`
	Command []string `json:"command"`
	Env     []string `json:"env"`
	Log     string   `json:"log"`
	// After names what must answer first: tcp:HOST:PORT, unix:PATH or an https: address.
	After []string `json:"after"`
}

func readConfig(path string) (*config, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	read := &config{}
	return read, json.Unmarshal(text, read)
}

type reporter struct {
	path  string
	mutex sync.Mutex
}

type event struct {
	Event string `json:"event"`
	Name  string `json:"name,omitempty"`
	// Detail is an error text or an exit status.
	Detail string `json:"detail,omitempty"`
	AtMs   int64  `json:"atMs"`
}

// write appends one event. The file is opened each time: it must not keep the folder busy at the end.
func (r *reporter) write(what, name, detail string) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	line, err := json.Marshal(event{what, name, detail, time.Now().UnixMilli()})
	if err != nil {
		return
	}
	file, err := os.OpenFile(r.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return
	}
	defer file.Close()
	_, _ = file.Write(append(line, '\n'))
}

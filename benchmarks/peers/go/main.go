// Go's net/http with encoding/json: one http.Client, a goroutine for each call in flight.
package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"syscall"
	"time"
)

const path = "/api/v3/send-enroll-factor-request"

type profile struct {
	PhoneNumber      string `json:"phoneNumber,omitempty"`
	PhoneCountryCode string `json:"phoneCountryCode,omitempty"`
	Email            string `json:"email,omitempty"`
}

type request struct {
	Profile    profile `json:"profile"`
	FactorType string  `json:"factorType"`
}

type answer struct {
	StatusCode int    `json:"statusCode"`
	Message    string `json:"message"`
	APICode    int    `json:"apiCode"`
	RequestID  string `json:"requestId"`
	Data       struct {
		EnrollmentToken string `json:"enrollmentToken"`
	} `json:"data"`
}

type load struct {
	client   *http.Client
	url      string
	token    string
	request  request
	expected answer
	protocol string
	calls    atomic.Uint64
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func read(directory, name string) []byte {
	text, err := os.ReadFile(filepath.Join(directory, name))
	must(err)
	return bytes.TrimSuffix(text, []byte("\n"))
}

func newClient(ca []byte, inFlight int, http2 bool) *http.Client {
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(ca) {
		log.Fatal("no CA")
	}
	transport := &http.Transport{
		TLSClientConfig:     &tls.Config{RootCAs: roots},
		MaxIdleConns:        inFlight,
		MaxIdleConnsPerHost: inFlight,
		DisableCompression:  true,
		ForceAttemptHTTP2:   http2,
	}
	if !http2 {
		transport.MaxConnsPerHost = inFlight // Or it opens more than it needs at the start.
	}
	// No Timeout: with one, a request that gets another's connection cancels the handshake of its own, again and again.
	return &http.Client{Transport: transport}
}

func (l *load) call() {
	body, err := json.Marshal(&l.request)
	must(err)
	request, err := http.NewRequest(http.MethodPost, l.url, bytes.NewReader(body))
	must(err)
	request.Header.Set("Authorization", "Bearer "+l.token)
	request.Header.Set("X-Authing-App-Id", "6b6f8e4d0c2a4f7c9d1e3b5a")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	response, err := l.client.Do(request)
	must(err)
	text, err := io.ReadAll(response.Body)
	response.Body.Close()
	must(err)
	var got answer
	must(json.Unmarshal(text, &got))
	if response.StatusCode != http.StatusOK || got != l.expected {
		log.Fatal("not the expected answer")
	}
	if response.Proto != l.protocol {
		log.Fatalf("%s instead of %s", response.Proto, l.protocol)
	}
}

type snapshot struct {
	calls uint64
	time  time.Time
	usage syscall.Rusage
}

func (l *load) snapshot() snapshot {
	s := snapshot{calls: l.calls.Load(), time: time.Now()}
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &s.usage))
	return s
}

func seconds(from, to syscall.Timeval) float64 {
	return time.Duration(to.Nano() - from.Nano()).Seconds()
}

func duration(text string) time.Duration {
	value, err := strconv.ParseFloat(text, 64)
	must(err)
	return time.Duration(value * float64(time.Second))
}

func main() {
	if len(os.Args) != 7 {
		log.Fatal("arguments: WORKLOAD PORT IN_FLIGHT HTTP WARM_UP SECONDS")
	}
	directory := os.Args[1]
	inFlight, err := strconv.Atoi(os.Args[3])
	must(err)
	http2 := os.Args[4] == "2"
	l := &load{
		client:   newClient(read(directory, "ca.pem"), inFlight, http2),
		url:      "https://127.0.0.1:" + os.Args[2] + path,
		token:    string(read(directory, "token")),
		protocol: "HTTP/1.1",
	}
	spoken := "http/1.1"
	if http2 {
		l.protocol, spoken = "HTTP/2.0", "h2"
	}
	must(json.Unmarshal(read(directory, "request.json"), &l.request))
	must(json.Unmarshal(read(directory, "answer.json"), &l.expected))

	for i := 0; i < inFlight; i++ {
		go func() {
			for {
				l.call()
				l.calls.Add(1)
			}
		}()
	}
	time.Sleep(duration(os.Args[5]))
	for l.calls.Load() < 2*uint64(inFlight) {
		time.Sleep(10 * time.Millisecond)
	}
	from := l.snapshot()
	time.Sleep(duration(os.Args[6]))
	to := l.snapshot()
	fmt.Printf("{\"protocol\":%q,\"calls\":%d,\"seconds\":%.6f,\"user\":%.6f,\"system\":%.6f}\n", spoken,
		to.calls-from.calls, to.time.Sub(from.time).Seconds(),
		seconds(from.usage.Utime, to.usage.Utime), seconds(from.usage.Stime, to.usage.Stime))
}

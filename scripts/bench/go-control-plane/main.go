// Serves clusters over ADS with go-control-plane, to be measured beside this project's server.
//
//	peer linear|snapshot CLUSTERS
//
// Prints the port that it listens on. For each number read from stdin it changes that cluster.
package main

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"strconv"
	"time"

	clusterv3 "github.com/envoyproxy/go-control-plane/envoy/config/cluster/v3"
	corev3 "github.com/envoyproxy/go-control-plane/envoy/config/core/v3"
	discoveryv3 "github.com/envoyproxy/go-control-plane/envoy/service/discovery/v3"
	"github.com/envoyproxy/go-control-plane/pkg/cache/types"
	cachev3 "github.com/envoyproxy/go-control-plane/pkg/cache/v3"
	resourcev3 "github.com/envoyproxy/go-control-plane/pkg/resource/v3"
	serverv3 "github.com/envoyproxy/go-control-plane/pkg/server/v3"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

type everyNode struct{}

func (everyNode) ID(*corev3.Node) string { return "all" }

func cluster(index int, timeout time.Duration) *clusterv3.Cluster {
	name := fmt.Sprintf("cluster-%06d", index)
	limit := wrapperspb.UInt32(1_000_000)
	return &clusterv3.Cluster{
		Name:                 name,
		ClusterDiscoveryType: &clusterv3.Cluster_Type{Type: clusterv3.Cluster_EDS},
		EdsClusterConfig: &clusterv3.Cluster_EdsClusterConfig{
			ServiceName: name,
			EdsConfig: &corev3.ConfigSource{
				ResourceApiVersion:    corev3.ApiVersion_V3,
				ConfigSourceSpecifier: &corev3.ConfigSource_Ads{Ads: &corev3.AggregatedConfigSource{}},
			},
		},
		ConnectTimeout: durationpb.New(timeout),
		LbPolicy:       clusterv3.Cluster_LEAST_REQUEST,
		CircuitBreakers: &clusterv3.CircuitBreakers{Thresholds: []*clusterv3.CircuitBreakers_Thresholds{
			{MaxConnections: limit, MaxPendingRequests: limit, MaxRequests: limit},
		}},
		AltStatName: "of_" + name,
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	count, err := strconv.Atoi(os.Args[2])
	fail(err)
	ctx := context.Background()
	clusters := make([]types.Resource, count)
	for index := range clusters {
		clusters[index] = cluster(index, 250*time.Millisecond)
	}
	var cache cachev3.Cache
	var publish func(index int)
	changes := 0
	if os.Args[1] == "linear" {
		initial := make(map[string]types.Resource, count)
		for index, resource := range clusters {
			initial[fmt.Sprintf("cluster-%06d", index)] = resource
		}
		linear := cachev3.NewLinearCache(resourcev3.ClusterType, cachev3.WithInitialResources(initial))
		cache = linear
		publish = func(index int) {
			fail(linear.UpdateResource(fmt.Sprintf("cluster-%06d", index), clusters[index]))
		}
	} else {
		snapshots := cachev3.NewSnapshotCache(true, everyNode{}, nil)
		cache = snapshots
		publish = func(int) {
			snapshot, err := cachev3.NewSnapshot(strconv.Itoa(changes), map[resourcev3.Type][]types.Resource{resourcev3.ClusterType: clusters})
			fail(err)
			fail(snapshots.SetSnapshot(ctx, "all", snapshot))
		}
		publish(0)
	}
	server := grpc.NewServer(grpc.MaxConcurrentStreams(1_000_000))
	discoveryv3.RegisterAggregatedDiscoveryServiceServer(server, serverv3.NewServer(ctx, cache, nil))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	fail(err)
	go func() { fail(server.Serve(listener)) }()
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		index, err := strconv.Atoi(lines.Text())
		fail(err)
		changes++
		clusters[index] = cluster(index, time.Duration(250+changes)*time.Millisecond)
		publish(index)
	}
}

module genauth.example/benchmarks/peer

go 1.19

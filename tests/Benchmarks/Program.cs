using Readiness.Benchmarks;

return await Commands.RunAsync(args);

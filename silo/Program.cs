using Readiness.Silo.Cli;

return await Commands.RunAsync(args);

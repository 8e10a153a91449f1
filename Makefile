.PHONY: check format-check format build web test benchmarks faults

# Everything that must hold before a commit; CI runs the same.
check: format-check build web test

format-check:
	dotnet format whitespace Readiness.sln --verify-no-changes --no-restore

format:
	dotnet format whitespace Readiness.sln
	cd web && npm run --silent format

build:
	dotnet build Readiness.sln -v quiet

web:
	cd web && npm run --silent check

test:
	dotnet test

benchmarks:
	dotnet run -c Release --project tests/Benchmarks -- all

# The fault tests in full, half an hour or so, and every page on every kind of screen.
faults:
	READINESS_FAULTS=full dotnet test --project tests/Faults
	READINESS_SCREENS=all dotnet test --project tests/EndToEnd

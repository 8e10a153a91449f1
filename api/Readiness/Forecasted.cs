using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>A week of a forecast together with how many runs there were.</summary>
internal sealed record Forecasted(ForecastWeekView Week, int Runs);

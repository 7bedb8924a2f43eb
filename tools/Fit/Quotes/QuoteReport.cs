using System.Globalization;

namespace Fit.Quotes;

/// <summary>Prints spans, speakers and both together, then speakers by kind of source, then the errors by what went wrong.</summary>
internal static class QuoteReport
{
    private const int MostErrors = 20;

    public static void Print(IReadOnlyList<QuoteResult> results, TextWriter output)
    {
        var (annotated, read) = (results.Sum(result => result.Annotated), results.Sum(result => result.Read));
        var (found, right) = (results.Sum(result => result.Found), results.Sum(result => result.Right));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"span F1 {F1(found):F4} (P {(double)found / read:F4} R {(double)found / annotated:F4})"
            + $"  speaker {(double)right / found:F4}  end to end F1 {F1(right):F4}  ({annotated} quotes)"));
        var outcomes = results.SelectMany(result => result.Outcomes).ToArray();
        var kinds = from outcome in outcomes
                    where outcome.Became is not (QuoteOutcome.Missed or QuoteOutcome.NoQuote)
                    group outcome.Became == QuoteOutcome.Right by outcome.Kind into kind
                    orderby kind.Key
                    select string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Average(right => right ? 1.0 : 0):F4} of {kind.Count()}");
        output.WriteLine(string.Join("  ", kinds));
        var errors = outcomes.Where(outcome => outcome.Became != QuoteOutcome.Right).GroupBy(outcome => (outcome.Kind, outcome.Became))
            .OrderByDescending(error => error.Count()).ThenBy(error => error.Key.ToString(), StringComparer.Ordinal).Take(MostErrors);
        foreach (var error in errors)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{error.Count(),5}  {error.Key.Kind,-8} {error.Key.Became}"));
        }

        double F1(int hits) => 2.0 * hits / (annotated + read);
    }

    /// <summary>
    /// Prints each error: article, source, what became of it, where quote and read speaker stand, what spoke for that and for the right one.
    /// </summary>
    public static void PrintErrors(IEnumerable<QuoteResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            foreach (var outcome in result.Outcomes.Where(outcome => outcome.Became != QuoteOutcome.Right))
            {
                output.WriteLine(string.Join('\t', (object?[])[
                    result.Id, outcome.Kind, outcome.Became, outcome.Range.Start, outcome.Range.End,
                    outcome.Speaker?.Start, outcome.Speaker?.End, outcome.Note]));
            }
        }
    }
}

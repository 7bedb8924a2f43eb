using System.Globalization;

namespace Fit.Quotes;

/// <summary>Prints spans, speakers and both together.</summary>
internal static class QuoteReport
{
    public static void Print(IReadOnlyList<QuoteResult> results, TextWriter output)
    {
        var (annotated, read) = (results.Sum(result => result.Annotated), results.Sum(result => result.Read));
        var (found, right) = (results.Sum(result => result.Found), results.Sum(result => result.Right));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"span F1 {F1(found):F4} (P {(double)found / read:F4} R {(double)found / annotated:F4})"
            + $"  speaker {(double)right / found:F4}  end to end F1 {F1(right):F4}  ({annotated} quotes)"));

        double F1(int hits) => 2.0 * hits / (annotated + read);
    }
}

using System.Globalization;
using System.Text;

namespace Corpus.Json;

/// <summary>A running time as ISO 8601 writes it: <c>PT2M51S</c>. <c>XmlConvert</c> would do, at the price of the XML library in
/// every trimmed application.</summary>
internal static class JsonDuration
{
    /// <param name="duration">Zero or more; fractions of a second are dropped.</param>
    public static string Of(TimeSpan duration)
    {
        var text = new StringBuilder("PT");
        Append(text, (long)Math.Floor(duration.TotalHours), 'H');
        Append(text, duration.Minutes, 'M');
        Append(text, duration.Seconds, 'S');
        return text.Length == 2 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount > 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}

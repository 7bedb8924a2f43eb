using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a figure.</summary>
internal static class FigureJson
{
    // Division by a one of full scale takes the zeros off that a product of decimals carries: 22940000000.00 is 22940000000.
    private const decimal FullScaleOne = 1.0000000000000000000000000000m;

    public static void Write(Utf8JsonWriter json, Figure figure)
    {
        var fact = figure.Fact;
        json.WriteText(figure.Provenance);
        json.WriteString("kind", JsonNames.Of(figure.Kind));
        json.WriteString("in", JsonNames.Of(figure.In));
        WriteNumber(json, "value", fact.Value);
        WriteNumber(json, "low", fact.Low);
        WriteNumber(json, "high", fact.High);
        json.WriteString("unit", figure.Unit);
        json.WriteString("currency", fact.Currency);
        json.WriteString("approximation", JsonNames.Of(figure.Approximation));
        WriteChange(json, figure.Change);
        json.WriteString("basis", figure.Basis?.Text);
        WriteIndex(json, "from", fact.From);
        WriteIndex(json, "to", fact.To);
        json.WriteString("subject", figure.Subject?.Text);
        WritePeriod(json, figure.Period);
        json.WriteString("source", figure.Source?.Text);
        WriteIndex(json, "restates", fact.Restates);
    }

    /// <summary>The number of another figure of the article, from 0.</summary>
    private static void WriteIndex(Utf8JsonWriter json, string key, int index) => WriteNumber(json, key, index < 0 ? null : index);

    private static void WriteNumber(Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is { } present)
        {
            json.WriteNumber(key, present / FullScaleOne);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void WriteChange(Utf8JsonWriter json, ChangeDirection? change)
    {
        if (change is { } present)
        {
            json.WriteString("change", JsonNames.Of(present));
        }
        else
        {
            json.WriteNull("change");
        }
    }

    private static void WritePeriod(Utf8JsonWriter json, DatePeriod? period)
    {
        if (period is not { } present)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("start", present.Start.ToString());
        json.WriteString("end", present.End.ToString());
        json.WriteEndObject();
    }
}

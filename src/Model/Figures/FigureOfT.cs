using Corpus.Facts;
using Corpus.Quantities;

namespace Corpus;

/// <summary>A stated quantity with a value of the type that its unit calls for.</summary>
/// <typeparam name="T">The quantity: <c>Money</c>, <c>Length</c>, <c>Count</c>, …; <see cref="decimal"/> for plain numbers.</typeparam>
public sealed class Figure<T> : Figure
    where T : struct
{
    internal Figure(Article article, FigureFact fact, Func<decimal, FigureFact, T> quantity)
        : base(article, fact)
    {
        Value = fact.Value is { } value ? quantity(value, fact) : null;
        Low = fact.Low is { } low ? quantity(low, fact) : null;
        High = fact.High is { } high ? quantity(high, fact) : null;
    }

    /// <summary>The value; null for a range. A bound such as <c>at least 5</c> keeps its value,
    /// see <see cref="Figure.Approximation"/>.</summary>
    public T? Value { get; }

    /// <summary>The lower end of a range; null for a single value.</summary>
    public T? Low { get; }

    /// <summary>The upper end of a range; null for a single value.</summary>
    public T? High { get; }

    /// <summary>What a person would write: approximator and value, <c>about 1,700 km</c>, or both ends of a range.</summary>
    public override string ToString()
    {
        var stated = Value is { } value ? Shown(value) : $"{Shown(Low)}–{Shown(High)}";
        return Approximation switch
        {
            Approximation.About => $"about {stated}",
            Approximation.AtLeast => $"at least {stated}",
            Approximation.AtMost => $"at most {stated}",
            Approximation.MoreThan => $"more than {stated}",
            Approximation.LessThan => $"less than {stated}",
            _ => stated,
        };
    }

    /// <summary>Quantities write themselves the same everywhere; a plain number would take the separators of the current culture.</summary>
    private static string Shown(T? value) => value is decimal number ? NumberText.Scaled(number) : $"{value}";
}

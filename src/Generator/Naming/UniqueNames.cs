using System.Globalization;

namespace Corpus.Generator.Naming;

/// <summary>Hands out the names of one class, each once; the first to ask for a name keeps it.</summary>
/// <param name="reserved">Names that nobody gets.</param>
/// <param name="kind">The word that is put behind a reserved name: <c>CountFigure</c>.</param>
internal sealed class UniqueNames(HashSet<string> reserved, string kind)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name, or what distinguishes it behind it, or a number.</summary>
    /// <param name="name">What is asked for.</param>
    /// <param name="distinction">A word that tells the fact from others of that name; null where there is none.</param>
    public string Take(string name, string? distinction = null)
    {
        var wanted = reserved.Contains(name) ? name + kind : name;
        if (taken.Add(wanted))
        {
            return wanted;
        }

        if (distinction is not null && !reserved.Contains(wanted + distinction) && taken.Add(wanted + distinction))
        {
            return wanted + distinction;
        }

        var gap = char.IsDigit(wanted[wanted.Length - 1]) ? "_" : "";
        for (var number = 2; ; number++)
        {
            var numbered = wanted + gap + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered))
            {
                return numbered;
            }
        }
    }
}

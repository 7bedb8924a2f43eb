using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules.Suppressions;

/// <summary>
/// A file of suppressions beside the documents: a line an entry, <c>file | rule | words | reason</c>, <c>#</c> lines are comments. Words
/// rather than lines name the place, so that an entry survives lines moving.
/// </summary>
internal sealed record SuppressionFile(EquatableArray<Suppression> Entries, EquatableArray<LocatedFinding> Faults)
{
    public const string Name = "corpus.suppressions";

    private const int Columns = 4;

    public static bool Is(string path)
    {
        var start = Suppression.Slashes(path).LastIndexOf('/') + 1;
        return path.AsSpan(start).Equals(Name.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    public static SuppressionFile Parse(string path, string text)
    {
        var document = DocumentText.From(text);
        var (entries, faults) = (new List<Suppression>(), new List<LocatedFinding>());
        for (var i = 0; i < document.LineCount; i++)
        {
            var range = Trim.Margins(text, document.Line(i));
            if (range.Length > 0 && text[range.Start] != '#')
            {
                Read(path, range.In(text), new DocumentPlace(path, document.Place(range)), entries, faults);
            }
        }

        return new SuppressionFile(new EquatableArray<Suppression>([.. entries]), new EquatableArray<LocatedFinding>([.. faults]));
    }

    private static void Read(string path, string line, DocumentPlace place, List<Suppression> entries, List<LocatedFinding> faults)
    {
        var columns = Array.ConvertAll(line.Split('|'), column => column.Trim());
        if (columns.Length < Columns - 1 || columns[0].Length == 0 || columns[2].Length == 0)
        {
            faults.Add(MalformedSuppressionRule.NoEntry(place, line));
        }
        else if (!RuleSet.Has(columns[1]))
        {
            faults.Add(MalformedSuppressionRule.NoRule(place, line, columns[1]));
        }
        else if (columns.Length < Columns || columns[columns.Length - 1].Length == 0)
        {
            faults.Add(MalformedSuppressionRule.NoReason(place, line));
        }
        else
        {
            // The words may hold the sign that parts the columns.
            var words = string.Join(" | ", columns, 2, columns.Length - Columns + 1);
            entries.Add(new Suppression(columns[0], Beside(path, columns[0]), columns[1], words, place));
        }
    }

    private static string Beside(string path, string file)
    {
        var home = Suppression.Slashes(path);
        var folder = home.LastIndexOf('/') + 1;
        return string.Concat(home.Substring(0, folder), Suppression.Slashes(file));
    }
}

using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1009: lines that end in more than one way.</summary>
internal sealed class MixedLineEndsRule : IRule
{
    private static readonly string[] Kinds = ["LF", "CR LF", "CR", "U+0085 (next line)", "U+2028 (line separator)", "U+2029 (paragraph separator)"];

    /// <summary>What ends lines otherwise than by a line feed alone.</summary>
    private const string Others = "\r\u0085\u2028\u2029";

    /// <summary>From here on the kinds are separators within lines to most editors.</summary>
    private const int FirstRare = 3;

    public RuleDescriptor Descriptor { get; } = new("CORP1009", "Lines end in more than one way", Severity.Info);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Text.AsSpan().IndexOfAny(Others.AsSpan()) < 0 || EmptyRule.IsEmpty(context))
        {
            return;
        }

        TextRange[] article = [.. context.ArticleRanges];
        var block = 0;
        var (counts, first) = (new int[Kinds.Length], new TextRange[Kinds.Length]);
        for (var line = 0; line < context.Document.LineCount - 1; line++)
        {
            var end = new TextRange(context.Document.Line(line).End, context.Document.LineWithBreak(line).End);
            var kind = KindOf(context.Text, end);
            while (block < article.Length && article[block].End <= end.Start)
            {
                block++;
            }

            // A separator that a page left between two words of its menu parts nothing that anybody reads.
            if (kind >= FirstRare && (block == article.Length || end.Start < article[block].Start))
            {
                continue;
            }

            first[kind] = counts[kind]++ == 0 ? end : first[kind];
        }

        var usual = Array.IndexOf(counts, counts.Max());
        for (var kind = 0; kind < counts.Length; kind++)
        {
            if (counts[kind] > 0 && kind != usual)
            {
                findings.Add(Descriptor.At(
                    first[kind],
                    $"This line ends with {Kinds[kind]}, {Alike(counts[kind])}with {Kinds[usual]}: tools disagree on where lines and paragraphs end. "
                    + $"Save the document with {Kinds[usual]} throughout."));
            }
        }
    }

    private static string Alike(int count) => count == 1 ? "the others " : $"as {count} lines do, the others ";

    private static int KindOf(string text, TextRange end) => text[end.Start] switch
    {
        '\r' when end.Length > 1 => 1,
        '\r' => 2,
        '\u0085' => 3,
        '\u2028' => 4,
        '\u2029' => 5,
        _ => 0,
    };
}

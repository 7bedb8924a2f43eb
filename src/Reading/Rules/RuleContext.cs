using Corpus.Facts;
using Corpus.Reading.Layout;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Rules.QuoteRules;
using Corpus.Reading.Rules.StructureRules;
using Corpus.Reading.Rules.TextRules;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules;

/// <summary>What a rule looks at: the results of all stages. It changes none of them.</summary>
internal sealed record RuleContext(
    DocumentText Document, DocumentLayout Layout, DocumentProse Prose, ArticlePeople People, ArticleFacts Facts)
{
    private StatedDay[]? days;
    private FaultyMark[]? doubleMarks;
    private Suspect[]? suspects;

    public string Text => Document.Text;

    /// <summary>The days that the article states; several rules look at them, and they are found once.</summary>
    public StatedDay[] Days => days ??= StatedDays.In(this);

    /// <summary>The double quotation marks at fault, likewise.</summary>
    public FaultyMark[] DoubleMarks => doubleMarks ??= [.. DoubleMarkCheck.Of(this)];

    /// <summary>The characters that are no plain text, likewise.</summary>
    public Suspect[] Suspects => suspects ??= TextRules.Suspects.In(this);

    /// <summary>The stretches of the document that are article. What stands in menus and lists of other stories is compiled as chrome, and
    /// nobody reads it: faults of its letters are nobody's.</summary>
    public IEnumerable<TextRange> ArticleRanges
    {
        get
        {
            if (Layout.IsClean)
            {
                yield return new TextRange(0, Text.Length);
                yield break;
            }

            foreach (var block in Layout.Blocks)
            {
                if (block.Kind is not (BlockKind.Chrome or BlockKind.Related))
                {
                    yield return block.Range;
                }
            }
        }
    }

    /// <summary>Where a finding about the whole article points: its headline, else its first line.</summary>
    public TextRange Title => Facts.Headline ?? FirstLine.Of(Document);
}

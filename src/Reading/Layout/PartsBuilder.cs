using Corpus.Facts;
using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Sections;

namespace Corpus.Reading.Layout;

/// <summary>Gathers the parts as they are found, marks their lines, and makes the layout of them.</summary>
internal sealed class PartsBuilder(Page page)
{
    private readonly List<TextRange> standfirst = [];
    private readonly List<SignedLine> standfirstSigns = [];
    private readonly List<TextRange> paragraphs = [];
    private readonly List<ImageFact> images = [];
    private readonly List<VideoFact> videos = [];
    private readonly List<TextRange> related = [];
    private readonly List<SignedLine> relatedSigns = [];
    private readonly List<PassageRange> passages = [];
    private TextRange? headline;
    private TextRange? section;
    private TextRange? byline;
    private BylineEvidence bylineEvidence;
    private DateEvidence publishedEvidence;
    private ulong sectionSigns;
    private TextRange? dateline;
    private PublishedFact? published;

    public bool HasStandfirst => standfirst.Count > 0;

    public TextRange? Byline => byline;

    /// <summary>In the first paragraph; null before that is added, and where it has none.</summary>
    public TextRange? Dateline => dateline;

    public bool HasParagraphs => paragraphs.Count > 0;

    public void SetHeadline(int line)
    {
        headline = page.Lines[line].Range;
        page.Labels.Mark(line, BlockKind.Headline);
        passages.Add(new PassageRange(ArticlePart.Headline, page.Lines[line].Range));
    }

    /// <summary>The whole line is the section's, but its name may be a part of it.</summary>
    /// <param name="signs">What was seen of it; nothing where its place alone said so.</param>
    public void SetSection(int line, ulong signs = 0)
    {
        var title = headline is { } range ? page.Text.AsSpan(range.Start, range.Length) : default;
        var (name, start) = (SectionName.Of(page.TextOf(line), title), page.Lines[line].Range.Start);
        section = new TextRange(start + name.Start, start + name.End);
        sectionSigns = signs;
        page.Labels.Mark(line, BlockKind.Section);
    }

    public void SetByline(int first, int last, TextRange names, BylineEvidence evidence)
    {
        byline = names;
        bylineEvidence = evidence;
        page.Labels.Mark(first, last, BlockKind.Byline);
    }

    /// <summary>A line that holds the byline too stays in the byline's block.</summary>
    public void SetPublished(int line, PublishedFact fact, DateEvidence evidence)
    {
        published = fact;
        publishedEvidence = evidence;
        if (page.Labels[line] == BlockKind.Chrome)
        {
            page.Labels.Mark(line, BlockKind.Published);
        }
    }

    /// <param name="signs">What was seen of it; nothing where the lines around it said so.</param>
    public void AddStandfirst(int line, ulong signs = 0)
    {
        if (signs != 0)
        {
            standfirstSigns.Add(new SignedLine(line, signs));
        }

        var range = WithoutBullet(line);
        standfirst.Add(range);
        page.Labels.Mark(line, BlockKind.Standfirst);
        passages.Add(new PassageRange(ArticlePart.Standfirst, range));
    }

    /// <summary>The dateline stays in the paragraph that it opens.</summary>
    public void AddParagraph(int line)
    {
        var range = page.Lines[line].Range;
        if (paragraphs.Count == 0 && DatelineScanner.TryFind(page.TextOf(line), out var found))
        {
            dateline = new TextRange(range.Start + found.Start, range.Start + found.End);
        }

        paragraphs.Add(range);
        page.Labels.Mark(line, BlockKind.Paragraph);
        passages.Add(new PassageRange(ArticlePart.Body, range));
    }

    public void AddImage(int first, int last, ImageFact image)
    {
        images.Add(image);
        page.Labels.Mark(first, last, BlockKind.Image);
        if (image.Caption is { } caption)
        {
            passages.Add(new PassageRange(ArticlePart.Caption, caption));
        }
    }

    public void AddVideo(int first, int last, VideoFact video)
    {
        videos.Add(video);
        page.Labels.Mark(first, last, BlockKind.Video);
        if (video.Title is { } title)
        {
            passages.Add(new PassageRange(ArticlePart.Video, title));
        }
    }

    /// <summary>Takes the line back where it was a paragraph.</summary>
    /// <param name="signs">What was seen of it.</param>
    public void AddRelated(int line, ulong signs)
    {
        var range = page.Lines[line].Range;
        if (page.Labels[line] == BlockKind.Paragraph)
        {
            paragraphs.Remove(range);
            passages.Remove(new PassageRange(ArticlePart.Body, range));
        }

        related.Add(range);
        relatedSigns.Add(new SignedLine(line, signs));
        page.Labels.Mark(line, BlockKind.Related);
    }

    public DocumentLayout Build()
    {
        var blocks = page.Labels.Blocks(page.Lines);
        var facts = new ArticleFacts
        {
            Headline = headline,
            Section = section,
            Byline = byline,
            Dateline = dateline,
            Published = published,
            Standfirst = InTextOrder(standfirst),
            Paragraphs = paragraphs.ToArray(),
            Images = InTextOrder(images),
            Videos = videos.ToArray(),
            Related = related.ToArray(),
            Chrome = Chrome(blocks),
        };
        return new DocumentLayout(
            blocks, facts, InTextOrder(passages), page.Lines, page.Guesses, Reasons());
    }

    private PartReasons Reasons() => new(bylineEvidence, publishedEvidence, sectionSigns, standfirstSigns.ToArray(), relatedSigns.ToArray());

    private static TextRange[] InTextOrder(List<TextRange> ranges)
    {
        ranges.Sort();
        return ranges.ToArray();
    }

    private static ImageFact[] InTextOrder(List<ImageFact> images)
    {
        images.Sort((left, right) => left.Range.CompareTo(right.Range));
        return images.ToArray();
    }

    private static PassageRange[] InTextOrder(List<PassageRange> passages)
    {
        passages.Sort((left, right) => left.Range.CompareTo(right.Range));
        return passages.ToArray();
    }

    private TextRange[] Chrome(Block[] blocks)
    {
        var chrome = new List<TextRange>();
        foreach (var block in blocks)
        {
            var words = Trim.Margins(page.Text, block.Range);
            if (block.Kind == BlockKind.Chrome && words.Length > 0)
            {
                chrome.Add(words);
            }
        }

        return chrome.ToArray();
    }

    private TextRange WithoutBullet(int line)
    {
        var range = page.Lines[line].Range;
        return new TextRange(range.Start + Bullets.Length(page.TextOf(line)), range.End);
    }
}

using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Echoes;
using Corpus.Reading.Quotes.Marks;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes;

/// <summary>The stage that finds what stands in quotation marks, tells quotes from terms, and says who is quoted.</summary>
internal static class QuoteReader
{
    /// <summary>At least so many tokens stand to each possible source and to each cue in news; where they are fewer, the lists grow.</summary>
    private const int TokensPerPhrase = 3;
    private const int TokensPerCue = 12;

    public static QuoteReading Read(DocumentProse prose, ArticlePeople people, CancellationToken cancellation) =>
        Read(prose, people, new QuoteJudge(QuoteModel.Default), cancellation);

    public static QuoteReading Read(DocumentProse prose, ArticlePeople people, QuoteJudge judge, CancellationToken cancellation)
    {
        var pairs = new List<MarkPair>();
        var ends = ReadMarks(prose, pairs, cancellation);
        using var phrases = new PooledList<SourcePhrase>(prose.Tokens.Length / TokensPerPhrase + 1);
        using var cues = new PooledList<Cue>(prose.Tokens.Length / TokensPerCue + 1);
        var outer = ReadOuterText(prose, people, pairs, phrases, cues, cancellation);
        var style = MainStyle(pairs);
        var density = SayingDensity.Of(outer, pairs);
        var body = new QuoteAttributor(outer, people, style, density, judge, QuoteReading.Nothing);
        var read = Attribute(body, prose, pairs, ends, isBody: true, cancellation);
        var reading = body.Gather();
        PullQuotes.Attribute(prose, reading);
        if (read == pairs.Count)
        {
            return reading;
        }

        var displays = new QuoteAttributor(outer, people, style, density, judge, reading);
        Attribute(displays, prose, pairs, ends, isBody: false, cancellation);
        return reading.With(displays.Gather());
    }

    /// <summary>
    /// Attributes the pairs of the running text, or those of what is displayed above it and beside it, which is taken from the text and so read
    /// after it.
    /// </summary>
    /// <returns>How many pairs there were.</returns>
    private static int Attribute(
        QuoteAttributor attributor, DocumentProse prose, List<MarkPair> pairs, int[] ends, bool isBody, CancellationToken cancellation)
    {
        var (first, read) = (0, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (prose.Passages[i].In == ArticlePart.Body == isBody)
            {
                attributor.Read(prose.Passages[i], pairs, first, ends[i]);
                read += ends[i] - first;
            }

            first = ends[i];
        }

        return read;
    }

    /// <summary>Reads the pairs of all passages; the result tells where those of each passage end.</summary>
    private static int[] ReadMarks(DocumentProse prose, List<MarkPair> pairs, CancellationToken cancellation)
    {
        var reader = new MarkReader(prose);
        var ends = new int[prose.Passages.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(prose.Passages[i], pairs);
            ends[i] = pairs.Count;
        }

        return ends;
    }

    /// <summary>British pages quote in single marks; elsewhere single marks set off terms.</summary>
    private static MarkStyle MainStyle(List<MarkPair> pairs)
    {
        var balance = 0;
        foreach (var pair in pairs)
        {
            balance += pair.IsNested ? 0 : pair.IsSingle ? -1 : 1;
        }

        return balance < 0 ? MarkStyle.Single : MarkStyle.Double;
    }

    private static OuterPhrases ReadOuterText(
        DocumentProse prose,
        ArticlePeople people,
        List<MarkPair> pairs,
        PooledList<SourcePhrase> phrases,
        PooledList<Cue> cues,
        CancellationToken cancellation)
    {
        var outer = new OuterText(prose, pairs);
        var sources = new SourceReader(prose, people, outer);
        foreach (var passage in prose.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            CueReader.Read(prose, passage, outer, cues);
            sources.Read(passage, phrases);
        }

        return new OuterPhrases(prose, outer, cues, phrases);
    }
}

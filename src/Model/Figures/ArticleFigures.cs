using System.Collections;
using System.Diagnostics;
using Corpus.Source;
using Corpus.Table;

namespace Corpus;

/// <summary>The figures of an article in text order; generated articles derive from it and add a typed member a figure.</summary>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ListDebugView<Figure>))]
public class ArticleFigures : IReadOnlyList<Figure>
{
    private readonly FactList<Figure> figures;

    /// <summary>Called by generated code.</summary>
    protected ArticleFigures(Article article) =>
        figures = new FactList<Figure>(article.Table.Count(TableSection.Figures), i => FigureFactory.Make(article, i));

    /// <summary>All figures in text order.</summary>
    public IReadOnlyList<Figure> All => figures;

    /// <summary>How many figures the article has.</summary>
    public int Count => figures.Count;

    /// <summary>The figure of that number, from 0, in text order.</summary>
    public Figure this[int index] => figures[index];

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator() => figures.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ArticleFigures Of(Article article) => new(article);

    /// <summary>The figure of that number as the type the compiler knows it to have; called by generated code.</summary>
    protected Figure<T> Typed<T>(int index)
        where T : struct => (Figure<T>)figures[index];
}

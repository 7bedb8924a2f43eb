using Corpus.Reading.Rules.Across;
using CsCheck;

namespace Corpus.Reading.Tests.Rules.Across;

using Item = EquatableArray<ulong>;

/// <summary>Items of a few keys, so that many are alike, keys have more holders than they find, and an edit makes ripples.</summary>
public class TwinIndexTests
{
    private const int Groups = 3;

    private static readonly TwinMeasure<Item> Measure = new(
        static item => item, 2, static (first, second) => first.Intersect(second).Count() / (double)Math.Max(first.Count, second.Count), 0.5);

    private static readonly Gen<ulong[][]> Items = Gen.ULong[0, 9].Select(key => key << 60 | key).Array[1, 5].Array[0, 3];

    /// <summary>A document by its number, and what its items are from now on; null where it goes.</summary>
    private static readonly Gen<(int Number, ulong[][]? Items)> Edit =
        Gen.Int[0, 20].Select(Gen.Bool, Items, (number, stays, items) => (number, stays || items.Length > 1 ? items : null));

    [Fact]
    public void After_each_edit_the_twins_are_those_of_a_fresh_look() => Edit.Array[1, 40].Sample(edits =>
    {
        var documents = new SortedDictionary<int, ulong[][]>();
        var finder = new TwinFinder<Item>(Measure);
        foreach (var (number, items) in edits)
        {
            if (items is null)
            {
                documents.Remove(number);
            }
            else
            {
                documents[number] = items;
            }

            var groups = GroupsOf(documents);
            Assert.Equal(new TwinFinder<Item>(Measure).Among(groups, CancellationToken.None), finder.Among(groups, CancellationToken.None));
        }
    });

    [Fact]
    public void Of_many_edits_at_once_too() => Gen.Select(Edit.Array[0, 30], Edit.Array[0, 30]).Sample((before, after) =>
    {
        var documents = new SortedDictionary<int, ulong[][]>();
        var finder = new TwinFinder<Item>(Measure);
        foreach (var edits in new[] { before, after })
        {
            foreach (var (number, items) in edits)
            {
                documents[number] = items ?? [];
            }

            finder.Among(GroupsOf(documents), CancellationToken.None);
        }

        Assert.Equal(
            new TwinFinder<Item>(Measure).Among(GroupsOf(documents), CancellationToken.None), finder.Among(GroupsOf(documents), CancellationToken.None));
    });

    [Fact]
    public void The_twin_is_the_most_alike_of_earlier_documents_and_the_first_of_several() => Items.Array[0, 4].Sample(texts =>
    {
        var documents = new SortedDictionary<int, ulong[][]>(texts.Select((items, number) => (items, number)).ToDictionary(each => each.number, each => each.items));
        var groups = GroupsOf(documents);
        var pairs = new TwinFinder<Item>(Measure).Among(groups, CancellationToken.None);

        Assert.Equal(Expected(documents), pairs.Select(pair => (Named(groups, pair.First), Named(groups, pair.Second))));
    });

    [Fact]
    public void A_look_that_was_given_up_leaves_the_next_one_right()
    {
        var (finder, groups) = (new TwinFinder<Item>(Measure), GroupsOf(new() { [0] = [[1, 2]], [1] = [[1, 2]] }));

        Assert.Throws<OperationCanceledException>(() => finder.Among(groups, new CancellationToken(canceled: true)));
        Assert.Single(finder.Among(groups, CancellationToken.None));
    }

    private static TwinGroup<Item>[] GroupsOf(SortedDictionary<int, ulong[][]> documents) => [.. Enumerable.Range(0, Groups).Select(group =>
        new TwinGroup<Item>(new EquatableArray<TwinClaim<Item>>([.. documents.Where(document => document.Key % Groups == group)
            .Select(document => new TwinClaim<Item>(
                new DocumentId($"{document.Key:D2}", ""), new EquatableArray<Item>([.. document.Value.Select(keys => new Item(keys))])))])))];

    private static (string Document, int Item) Named(TwinGroup<Item>[] groups, TwinSpot spot) =>
        (groups[spot.Document.Group].Claims[spot.Document.At].Document.Path, spot.Item);

    /// <summary>All items with all of earlier documents.</summary>
    private static IEnumerable<((string, int), (string, int))> Expected(SortedDictionary<int, ulong[][]> documents) =>
        from document in documents
        from item in Enumerable.Range(0, document.Value.Length)
        let best = (from other in documents
                    where other.Key < document.Key
                    from number in Enumerable.Range(0, other.Value.Length)
                    let likeness = Measure.Likeness(new Item(document.Value[item]), new Item(other.Value[number]))
                    where other.Value[number].Intersect(document.Value[item]).Count() >= Measure.FewestShared && likeness >= Measure.LeastLikeness
                    orderby likeness descending
                    select ((string, int)?)($"{other.Key:D2}", number)).FirstOrDefault()
        where best is not null
        select (best.Value, ($"{document.Key:D2}", item));
}

using Corpus.Reading.Rules.Across;
using CsCheck;

namespace Corpus.Reading.Tests.Rules.Across;

public class SharedKeysTests
{
    [Fact]
    public void Each_place_of_a_key_that_comes_twice_and_no_other() => Gen.ULong[0, 60].Array[0, 20].Array[0, 8].Sample(groups =>
    {
        var all = groups.SelectMany((keys, group) => keys.Select((key, at) => new KeyPlace(key, group, at))).ToArray();
        var expected = all.GroupBy(place => place.Key).Where(places => places.Count() > 1).OrderBy(places => places.Key).SelectMany(places => places);
        Assert.Equal(expected, SharedKeys.Among(groups));
    });
}

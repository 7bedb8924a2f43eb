using Corpus.Reading.Rules;
using CsCheck;

namespace Corpus.Reading.Tests.Rules;

public class RepeatedKeysTests
{
    [Fact]
    public void Every_key_that_comes_again_may_repeat() => Gen.ULong.List[0, 200].Sample(keys =>
    {
        var repeated = Filled([.. keys, .. keys]);

        Assert.All(keys, key => Assert.True(repeated.MayRepeat(key)));
    });

    [Fact]
    public void Nearly_all_keys_that_come_once_are_known_to() => Gen.ULong.HashSet[200, 400].Sample(
        keys =>
        {
            var repeated = Filled([.. keys]);

            Assert.InRange(keys.Count(repeated.MayRepeat), 0, keys.Count / 4);
        });

    private static RepeatedKeys Filled(ulong[] keys)
    {
        var repeated = new RepeatedKeys(keys.Length);
        foreach (var key in keys)
        {
            repeated.Add(key);
        }

        return repeated;
    }
}

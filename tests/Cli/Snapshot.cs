using System.Runtime.CompilerServices;

namespace Corpus.Cli.Tests;

/// <summary>Compares output with the <c>*.verified.txt</c> beside the test; what differs is left there as <c>*.received.txt</c>,
/// to be looked at and renamed.</summary>
internal static class Snapshot
{
    public static void Verify(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, name);
        var verified = File.ReadAllText(path + ".verified.txt");
        if (verified != actual)
        {
            File.WriteAllText(path + ".received.txt", actual);
        }

        Assert.Equal(verified, actual);
    }
}

namespace Corpus.Consumers.Tests.Support;

/// <summary>A test that links a native program, which the SDK leaves to a C compiler of the machine.</summary>
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
        {
            Skip = "There is no clang and no gcc here to link a native program with.";
        }
    }
}

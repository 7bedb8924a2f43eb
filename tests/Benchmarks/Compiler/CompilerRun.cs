using System.Diagnostics;
using System.Globalization;

namespace Corpus.Benchmarks.Compiler;

/// <summary>One cold run of the compiler: a new process, no server.</summary>
/// <param name="Peak">Largest resident memory, in bytes.</param>
internal readonly record struct CompilerRun(TimeSpan Elapsed, long Peak)
{
    public static CompilerRun Measure(string responseFile)
    {
        var watch = Stopwatch.StartNew();
        using var process =
            Process.Start(new ProcessStartInfo(Toolchain.Dotnet, ["exec", Toolchain.Compiler, "/noconfig", $"@{responseFile}"])
            {
                RedirectStandardOutput = true,
            })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        return process.ExitCode == 0
            ? new CompilerRun(watch.Elapsed, peak)
            : throw new InvalidOperationException($"The compiler failed on {responseFile}:{Environment.NewLine}{output.Result}");
    }

    /// <summary>The high-water mark that Linux keeps for a process, which survives between two looks;
    /// elsewhere the framework's own.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                process.Refresh();
                return process.PeakWorkingSet64;
            }

            var line = File.ReadLines($"/proc/{process.Id}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6).TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException)
        {
            return 0; // The process ended between two looks.
        }
    }
}

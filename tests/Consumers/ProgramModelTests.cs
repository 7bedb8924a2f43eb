using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Corpus.Consumers.Tests;

/// <summary>Which of the package's models a program runs on: machine code where the package brings it for the program's platform, else IL.</summary>
public class ProgramModelTests
{
    private const string Il = "lib/net10.0/Corpus.Model.dll";
    private const string Program = "System.Console.WriteLine($\"{Harbour.Articles.All[0].Headline}; {typeof(Corpus.Article).Assembly.Location}\");\n";

    private static readonly string Platform = RuntimeInformation.RuntimeIdentifier;
    private static readonly string MachineCode = $"runtimes/{Platform}/{Il}";

    [Fact]
    public void A_program_for_any_platform_brings_both_and_takes_its_own()
    {
        var app = App("model/portable");
        app.Build();

        Assert.Equal(
            $"Ferry line to double its boats; bin/Debug/net10.0/{MachineCode}\n",
            app.Output("bin/Debug/net10.0/Harbour.dll").Replace(app.Folder + "/", "", StringComparison.Ordinal));
        Assert.Equal(Packed(Il), File.ReadAllBytes(app.Path("bin/Debug/net10.0/Corpus.Model.dll")));
    }

    [Theory]
    [InlineData("framework", "--no-self-contained")]
    [InlineData("whole", "--self-contained")]
    [InlineData("trimmed", "--self-contained", "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false")]
    [InlineData("ready", "--self-contained", "-p:PublishReadyToRun=true")]
    public void A_program_for_this_platform_runs_on_machine_code(string name, params string[] options)
    {
        var app = App($"model/{name}");
        var published = app.Run("dotnet", ["publish", "-nologo", "-v", "q", "--use-current-runtime", "-o", "out", .. options]);

        Assert.True(published.ExitCode == 0 && published.Complaints.Length == 0, published.Output);
        Assert.StartsWith("Ferry line to double its boats; ", app.Run(app.Path("out/Harbour")).Output, StringComparison.Ordinal);

        // The trimmer writes what it keeps anew, as IL.
        Assert.Equal(name != "trimmed", Packed(MachineCode).SequenceEqual(File.ReadAllBytes(app.Path("out/Corpus.Model.dll"))));
    }

    [Fact]
    public void A_program_for_a_platform_without_machine_code_runs_on_IL()
    {
        var app = App("model/other");
        app.Build("", "-r", "linux-riscv64", "--no-self-contained", "-p:UseAppHost=false");

        Assert.Equal(Packed(Il), File.ReadAllBytes(app.Path("bin/Debug/net10.0/linux-riscv64/Corpus.Model.dll")));
    }

    private static Consumer App(string name)
    {
        var app = new Consumer(name).Write("Program.cs", Program).Write("corpus/ferry.txt", Texts.Ferry);
        app.Project("Harbour.csproj", "<OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization>");
        return app;
    }

    private static byte[] Packed(string path)
    {
        using var package = ZipFile.OpenRead(Feed.Package("Corpus"));
        using var bytes = new MemoryStream();
        package.GetEntry(path)!.Open().CopyTo(bytes);
        return bytes.ToArray();
    }
}

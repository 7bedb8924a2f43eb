using System.Security.Cryptography;

namespace Corpus.Consumers.Tests;

/// <summary>The same project built in two folders, and by the two forms of the compiler that the package holds.</summary>
public class DeterminismTests
{
    [Fact]
    public void Path_mapped_builds_from_two_folders_are_the_same_bytes()
    {
        var here = Built("determinism/here");
        var there = Built("determinism/some where/else");

        Assert.Equal(Hashes(here), Hashes(there));
    }

    [Fact]
    public void Machine_code_and_IL_write_the_same_bytes()
    {
        var precompiled = Built("determinism/precompiled");
        var elsewhere = Built("determinism/il", "-p:NETCoreSdkPortableRuntimeIdentifier=another-platform");

        Assert.Equal(Hashes(precompiled), Hashes(elsewhere));
    }

    private static Consumer Built(string folder, params string[] options)
    {
        var app = new Consumer(folder).Write("Pier.cs", "public static class Pier;\n")
            .Write("corpus/ferry.txt", Texts.Ferry).Write("corpus/bridge.txt", Texts.Bridge);
        app.Project("Harbour.csproj", """
            <Deterministic>true</Deterministic>
            <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
            """);
        app.Build("", options);
        return app;
    }

    private static string[] Hashes(Consumer app) => [.. new[] { "dll", "pdb", "xml" }
        .Select(kind => $"{kind} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(app.Path($"bin/Debug/net10.0/Harbour.{kind}"))))}")];
}

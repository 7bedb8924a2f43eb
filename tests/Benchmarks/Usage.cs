namespace Corpus.Benchmarks;

/// <summary>What the benchmark program can be asked for.</summary>
internal static class Usage
{
    public static int Print()
    {
        Console.Error.WriteLine(
            """
            dotnet run -c Release --project tests/Benchmarks -- COMMAND
              csc [N …]           cold csc with the generator against csc on the same code, pre-generated: time and peak memory
                                  (default 100 1000 10000)
              analyzers [N …]     cold csc with the generator, with and without its analyzer (default 1000)
              members [N …]       csc on pre-generated code with CorpusMembers=Facts, Articles and None against csc on the texts and tables
                                  alone; what each assembly weighs (default 1000 10000)
              growth [N …]        cold csc a document against the number of documents, with plots (default 100 1000 10000 50000)
              limits [MB …]       that much text compiled, CorpusMembers=None: time, memory, what the compiler says (default 20 100 300)
              driver [N …]        one .cs edit and one document edit against a driver with an empty generator, and the reads
                                  counted (default 100 1000)
              first-access [N …]  the first member access of a cold process against reading one static string, with the model's machine code
                                  and with its IL (default 100 1000 10000)
              lines N             prints N synthetic articles as lines of JSON, as corpus read --lines takes them
              rules [FILE …]      the rules against all other stages, on synthetic articles and on the texts of JSON lines
              near-duplicates [N …]  near-duplicates among N documents by their sketches (default 1000 10000)
              warm [--filter X]   reading in MB/s against decoding alone, look-up by slug, enumeration (BenchmarkDotNet)
            """);
        return 2;
    }
}

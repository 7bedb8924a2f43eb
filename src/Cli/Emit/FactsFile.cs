using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Cli.Documents;
using Corpus.Cli.Json;

namespace Corpus.Cli.Emit;

/// <summary>What was read out of a document, a fact a few lines: the generated code holds the same in a table that no person reads.</summary>
internal static class FactsFile
{
    /// <summary>The folder of these files among those that are written.</summary>
    public const string Folder = "facts";

    private const string Extension = ".json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JsonText.Encoder, NewLine = "\n" };

    public static EmittedFile Of(EmittedDocument document, CancellationToken cancellation)
    {
        var article = DocumentCompiler.Compile(document.Path, document.Document, prose: false, cancellation);
        var facts = JsonNode.Parse(article.ToJson())!.AsObject();
        LeavePlaces(facts);
        return new EmittedFile(PathOf(document.Path), facts.ToJsonString(Options) + "\n");
    }

    /// <summary>Takes out where things stand, for a word put in at the top would move all of it; what has only a place is counted.</summary>
    private static void LeavePlaces(JsonObject facts)
    {
        foreach (var (key, value) in facts.ToArray())
        {
            if (key is "start" or "end" or "line" or "column" && value?.GetValueKind() == JsonValueKind.Number)
            {
                facts.Remove(key);
            }
            else if (value is JsonObject inner)
            {
                LeavePlaces(inner);
            }
            else if (value is JsonArray list)
            {
                LeavePlaces(list);
                facts[key] = list.Count > 0 && list.All(item => item is JsonObject { Count: 0 }) ? list.Count : value;
            }
        }
    }

    private static void LeavePlaces(JsonArray list)
    {
        foreach (var item in list.OfType<JsonObject>())
        {
            LeavePlaces(item);
        }
    }

    // A document above the current folder, or one named from the root, has its file below this folder all the same.
    private static string PathOf(string path) =>
        $"{Folder}/{string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Name))}{Extension}";

    private static string Name(string part) => part is ".." or "." ? "_" : part.Replace(':', '_');
}

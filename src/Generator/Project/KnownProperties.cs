namespace Corpus.Generator.Project;

/// <summary>The properties and items of a project that the package knows.</summary>
internal static class KnownProperties
{
    public const string Namespace = "CorpusNamespace";

    public static readonly KnownProperty Visibility = new("CorpusVisibility", "visibility", "public", "internal");

    public static readonly KnownProperty Members = new("CorpusMembers", "level", Enum.GetNames(typeof(MemberLevel)));

    public static readonly KnownProperty DefaultDocuments = new("EnableDefaultCorpusDocuments", "switch", "true", "false");

    public static readonly string[] Properties = [Namespace, Visibility.Name, Members.Name, DefaultDocuments.Name];

    public static readonly string[] Items = ["CorpusDocument"];
}

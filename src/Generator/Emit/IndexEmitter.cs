using System.Globalization;
using System.Text;
using Corpus.Generator.Documents;
using Corpus.Generator.Project;
using Corpus.Index;
using Corpus.Reading.Naming;

namespace Corpus.Generator.Emit;

/// <summary>Writes the library's index and the members of <c>People</c>.</summary>
internal static class IndexEmitter
{
    /// <summary>How many people a holder has: few enough to load in no time, many enough that holders are few.</summary>
    private const int PeopleOfHolder = 64;

    public static string Render(LibraryIndexModel index, CancellationToken cancellation)
    {
        var entries = index.Entries.Select(entry => new LibraryEntry(entry.Slug, entry.Bucket, entry.Local, entry.People)).ToArray();
        var table = new StringBuilder();
        LiteralWriter.WriteUtf8(table, LibraryTableWriter.Write(entries));
        return Templates.Render(
            Templates.Index,
            cancellation,
            ("namespace", index.Settings.Namespace),
            ("table", table.ToString()),
            ("cases", Cases(index)),
            ("people", index.Settings.Members == MemberLevel.None
                ? ""
                : People(LibraryTableWriter.PeopleOf(entries).Keys, index.Settings)));
    }

    private static string Cases(LibraryIndexModel index)
    {
        var cases = new StringBuilder();
        foreach (var bucket in index.Entries.Select(entry => entry.Bucket).Distinct().OrderBy(bucket => bucket))
        {
            cases.Append("            ").Append(bucket.ToString(CultureInfo.InvariantCulture)).Append(" => ")
                .Append(BucketEmitter.ClassName(bucket)).Append(".Open(article),\n");
        }

        return cases.ToString();
    }

    private static string People(IReadOnlyCollection<string> names, ProjectSettings settings)
    {
        var members = new StringBuilder();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var (number, holder) = (0, default(MemberHolder));
        foreach (var name in names)
        {
            var member = PersonName.Member(name);
            if (!taken.Add(member))
            {
                member = PersonName.Distinct(member, name);
                taken.Add(member);
            }

            if (number % PeopleOfHolder == 0)
            {
                members.Append(holder.End);
                holder = MemberHolder.Of("People", BucketEmitter.Number(number / PeopleOfHolder), settings);
                members.Append(holder.Start);
            }

            members.Append(number % PeopleOfHolder > 0 ? "\n" : "").Append("        /// <summary>");
            XmlDocText.Write(members, name, 200);
            members.Append("</summary>\n        public static global::Corpus.Person ").Append(member).Append(" => CorpusIndex.Library.People[")
                .Append(number++.ToString(CultureInfo.InvariantCulture)).Append("];\n");
        }

        return members.Append(holder.End).ToString();
    }
}

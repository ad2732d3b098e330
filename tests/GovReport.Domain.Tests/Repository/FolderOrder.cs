using System.Text.RegularExpressions;

namespace GovReport.Domain.Tests.Repository;

/// <summary>The order of the library's folders: a file uses only types of its own folder and of those before it.</summary>
internal static partial class FolderOrder
{
    private static readonly string[] Folders =
    [
        "Wording", "Quantities", "Periods", "Areas", "Facts", "Consistency", "Growth", "Indicators", "Work", "Projects", "Targets",
        "Welfare", "Reports", "Continuity", "Rollup", "Prose", "Validation", "Json",
    ];

    // Words that stand before a type. Any other word before a name is itself the type of what the name declares.
    private static readonly HashSet<string> WordsBeforeTypes =
    [
        "new", "is", "not", "as", "and", "or", "in", "out", "ref", "return", "yield", "await", "throw", "case", "when", "where",
        "params", "this", "scoped", "public", "private", "protected", "internal", "file", "static", "extern", "virtual", "abstract",
        "sealed", "override", "readonly", "required", "partial", "const", "implicit", "explicit", "operator", "checked", "async",
        "unsafe", "stackalloc", "event", "delegate", "using", "else", "do", "switch", "with", "class", "struct", "interface", "enum", "record",
    ];

    /// <summary>One line for each file in an unknown folder and for each type used before its folder's turn.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        foreach (SourceFile file in files.Where(file => Rank(file) < 0))
        {
            yield return $"{file.Path}: \"{file.Folder}\" is none of the folders {string.Join(", ", Folders)}";
        }

        // A name declared in several folders counts as the first of them.
        Dictionary<string, int> declared = files.Where(file => Rank(file) >= 0)
            .SelectMany(file => file.TopLevelTypes().Select(type => (Type: type, Rank: Rank(file))))
            .GroupBy(type => type.Type)
            .ToDictionary(types => types.Key, types => types.Min(type => type.Rank));

        foreach (SourceFile file in files.Where(file => Rank(file) >= 0))
        {
            foreach (string type in UsedNames(file.Code).Where(name => declared.GetValueOrDefault(name, -1) > Rank(file)).Distinct().Order(StringComparer.Ordinal))
            {
                yield return $"{file.Path}: uses {type} of the later folder {Folders[declared[type]]}";
            }
        }
    }

    private static int Rank(SourceFile file) => Array.IndexOf(Folders, file.Folder);

    /// <summary>Every word that may stand for a type. A word that can only name a member or a variable is left out.</summary>
    private static IEnumerable<string> UsedNames(string code)
    {
        string read = EnumBody().Replace(Qualifier().Replace(code, ""), "{ }");
        Match[] tokens = Token().Matches(read).ToArray();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (IsWord(tokens[i].Value) && !IsDeclared(tokens, i) && !IsMember(tokens, i))
            {
                yield return tokens[i].Value;
            }
        }
    }

    /// <summary>Whether the word is the name in "Type name"; a type ends with a word, [], or with ? or &gt; written close.</summary>
    private static bool IsDeclared(Match[] tokens, int i)
    {
        if (i == 0)
        {
            return false;
        }

        string before = tokens[i - 1].Value;
        bool close = i > 1 && tokens[i - 2].Index + tokens[i - 2].Length == tokens[i - 1].Index;
        return before == "[]" || (before is "?" or ">" && close) || (IsWord(before) && !WordsBeforeTypes.Contains(before));
    }

    /// <summary>Whether the word is a member: after a dot, in nameof(…), before = or :, or called without new or a pattern.</summary>
    private static bool IsMember(Match[] tokens, int i)
    {
        string before = i > 0 ? tokens[i - 1].Value : "", after = i + 1 < tokens.Length ? tokens[i + 1].Value : "";
        return before == "."
            || (before == "(" && i > 1 && tokens[i - 2].Value == "nameof")
            || after == "="
            || (after == ":" && before != "case")
            || (after == "(" && before is not ("new" or "is" or "not" or "and" or "or" or "case" or "operator") && !(before == ":" && IsBase(tokens, i)));
    }

    /// <summary>Whether the word follows the colon of a type's declaration, not that of a condition.</summary>
    private static bool IsBase(Match[] tokens, int i) =>
        tokens.Take(i).Reverse().TakeWhile(token => token.Value is not (";" or "{" or "}")).Any(token => token.Value is "class" or "record");

    private static bool IsWord(string token) => char.IsLetter(token[0]) || token[0] is '_' or '@';

    [GeneratedRegex("""\b(global::)?GovReport\.Domain\.((Prose|Validation|Json)\.)?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Qualifier();

    // The members of an enum are names only.
    [GeneratedRegex("""(?<=\benum\s+\w+[^{]*)\{[^}]*\}""")]
    private static partial Regex EnumBody();

    [GeneratedRegex("""@?\w+|=>|==|::|\[\]|\S""")]
    private static partial Regex Token();
}

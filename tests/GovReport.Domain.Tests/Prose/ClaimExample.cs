namespace GovReport.Domain.Tests.Prose;

/// <summary>A text and the claims that a careful reader finds in it, each with its outcome.</summary>
internal sealed record ClaimExample(string Source, string Text, IReadOnlyList<string> Claims)
{
    public static IEnumerable<ClaimExample> ReadAll(string directory) =>
        Directory.EnumerateFiles(directory, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => ReadFile(Path.GetFileName(file), File.ReadAllText(file)));

    private static IEnumerable<ClaimExample> ReadFile(string source, string content) =>
        from block in content.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        let lines = block.Trim('\n').Split('\n', 2)
        where lines[0].StartsWith('@')
        select new ClaimExample(source, lines[1], lines[0] is "@ none" ? [] : [.. lines[0][1..].Split(';', StringSplitOptions.TrimEntries)]);

    /// <summary>What the reader finds, in the same words.</summary>
    public static IEnumerable<string> Found(ReportText text) => text.Claims.Select(claim => $"{Snake(claim.Kind.ToString())} {Snake((claim.Outcome == Outcome.Weak ? Outcome.Consistent : claim.Outcome).ToString())}");

    public static string Snake(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}

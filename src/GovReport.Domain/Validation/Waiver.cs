namespace GovReport.Domain.Validation;

/// <summary>A finding that the application has accepted (豁免): it is kept, as information, with the reason.</summary>
/// <param name="Code">The rule's code, such as GR203.</param>
/// <param name="Path">The path of the finding, exactly; or the start of it with a closing <c>*</c>.</param>
/// <param name="Reason">Why it is accepted.</param>
public sealed record Waiver(string Code, string Path, string Reason)
{
    /// <summary>Whether the waiver covers a finding of this rule at this path.</summary>
    internal bool Covers(string code, string path) =>
        Code == code && (Path.EndsWith('*') ? path.StartsWith(Path[..^1], StringComparison.Ordinal) : path == Path);
}

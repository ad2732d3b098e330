using System.Collections.Frozen;

namespace GovReport.Domain.Validation;

/// <summary>The table of rules (规则表); a page for each stands in docs/rules.</summary>
/// <remarks>Thread safety: immutable.</remarks>
public static partial class Rules
{
    private static readonly FrozenDictionary<string, Rule> ByCode;

    static Rules()
    {
        All = Content.List<Rule>([
            .. Structure,
            .. Arithmetic,
            .. Plausibility,
            .. State,
            .. Continuity,
            .. Draft,
        ]);
        ByCode = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);
    }

    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<Rule> All { get; }

    /// <summary>The rule with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static Rule Of(string code) =>
        ByCode.TryGetValue(code, out Rule? rule) ? rule : throw new KeyNotFoundException($"There is no rule '{code}'.");
}

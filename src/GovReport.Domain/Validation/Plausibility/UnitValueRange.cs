namespace GovReport.Domain.Validation;

/// <summary>
/// The plausible values of an amount for each of a count (单位量合理范围): 3 to 100千瓦/户 of rooftop solar. The unit of the ends
/// says which figures of an element are divided; a figure in that unit itself is checked as it stands.
/// </summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record UnitValueRange
{
    /// <summary>What it is of (名称).</summary>
    public required string Name { get; init; }

    /// <summary>Words of which a name contains one, or codes (关键词): 改厕, <c>GRAIN-YIELD</c>.</summary>
    public required IReadOnlyList<string> Keywords { get; init => field = Content.List(value); }

    /// <summary>The least plausible value (下限), such as <c>100元/人·月</c>.</summary>
    public required Figure Lower { get; init; }

    /// <summary>The greatest plausible value (上限).</summary>
    public required Figure Upper { get; init; }

    /// <summary>The plausible values, both ends included, in the unit of <see cref="Lower"/>.</summary>
    internal Bounds Bounds => Domain.Bounds.Closed(Lower.Value.Value, Upper.Value.In(Lower.Unit).Value);

    /// <summary>Whether a name or a code is meant.</summary>
    internal bool Means(string? name)
    {
        foreach (string keyword in Keywords)
        {
            if (name is not null && name.Contains(keyword, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

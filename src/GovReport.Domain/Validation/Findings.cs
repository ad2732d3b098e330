namespace GovReport.Domain.Validation;

/// <summary>Gathers what single rules found.</summary>
internal static class Findings
{
    /// <summary>Those that are there; nothing is allocated where none is.</summary>
    internal static IEnumerable<Finding> Of(params ReadOnlySpan<Finding?> maybe)
    {
        List<Finding>? found = null;
        foreach (Finding? one in maybe)
        {
            if (one is not null)
            {
                (found ??= []).Add(one);
            }
        }

        return found ?? Enumerable.Empty<Finding>();
    }
}

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

    /// <summary>What a rule finds in each element of a list.</summary>
    internal static IEnumerable<Finding> Each<T>(RuleScope scope, string list, IReadOnlyList<T> elements, Func<T, RuleScope, Finding?> rule)
    {
        List<Finding>? found = null;
        for (int i = 0; i < elements.Count; i++)
        {
            if (rule(elements[i], scope.Of(list, i)) is { } one)
            {
                (found ??= []).Add(one);
            }
        }

        return found ?? Enumerable.Empty<Finding>();
    }

    /// <summary>What rules find in each element of a list.</summary>
    internal static IEnumerable<Finding> EachOf<T>(RuleScope scope, string list, IReadOnlyList<T> elements, Func<T, RuleScope, IEnumerable<Finding>> rules)
    {
        List<Finding>? found = null;
        for (int i = 0; i < elements.Count; i++)
        {
            foreach (Finding one in rules(elements[i], scope.Of(list, i)))
            {
                (found ??= []).Add(one);
            }
        }

        return found ?? Enumerable.Empty<Finding>();
    }
}

using System.Text.RegularExpressions;

namespace GovReport.Domain.Tests.Repository;

/// <summary>What the compiler and the analyzers do not check about the library's sources.</summary>
internal static partial class SourceRules
{
    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            foreach (string type in file.TopLevelTypes().Where(type => EmptyName().IsMatch(type)))
            {
                yield return $"{file.Path}: the name {type} says nothing, take a noun of the domain";
            }

            // The banned symbols see calls and conversions only, not the type of a field, a property or a parameter.
            foreach (Match inexact in BinaryFraction().Matches(file.Code))
            {
                yield return $"{file.Path}: {inexact.Value} is not exact, use Rational or decimal";
            }
        }
    }

    [GeneratedRegex("(Helper|Manager|Utils?|Utility|Utilities)s?$", RegexOptions.ExplicitCapture)]
    private static partial Regex EmptyName();

    [GeneratedRegex("""(?<![\w.@])(double|float)\b""", RegexOptions.ExplicitCapture)]
    private static partial Regex BinaryFraction();
}

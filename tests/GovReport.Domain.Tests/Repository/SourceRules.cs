using System.Text.RegularExpressions;

namespace GovReport.Domain.Tests.Repository;

/// <summary>What the compiler and the analyzers do not check about the library's sources.</summary>
internal static partial class SourceRules
{
    public const int LongestFile = 400;

    /// <summary>What the model, verification, prose, years and places, columns and the quick ways of exact numbers need today: about half of it is code, the rest documentation, blank lines and lone braces. Beyond it something general was missed.</summary>
    public const int LongestLibrary = 20_750;

    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        int lines = files.Sum(file => file.Lines);
        if (lines > LongestLibrary)
        {
            yield return $"the library has {lines} lines, at most {LongestLibrary} are allowed";
        }

        foreach (SourceFile file in files)
        {
            if (file.Lines > LongestFile)
            {
                yield return $"{file.Path}: has {file.Lines} lines, at most {LongestFile} are allowed";
            }

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

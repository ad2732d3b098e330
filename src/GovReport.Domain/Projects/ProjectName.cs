using System.Text;
using System.Text.RegularExpressions;

namespace GovReport.Domain.Projects;

/// <summary>A project's name taken apart: what it is called (王楼粮食烘干仓储中心) and which phase or year of it (一期).</summary>
internal sealed partial class ProjectName
{
    private readonly Dictionary<char, int> _characters;
    private readonly HashSet<(char, char)> _pairs;
    private ProjectName(string root, string phase) =>
    (Root, Phase, _characters, _pairs) = (root, phase, root.CountBy(character => character).ToDictionary(), [.. root.Zip(root.Skip(1))]);

    /// <summary>What it is called.</summary>
    internal string Root { get; }

    /// <summary>Which phase or year of it; empty where none is named.</summary>
    internal string Phase { get; }

    /// <summary>Its characters in a fixed order: the same for names that have them in any order.</summary>
    internal string Characters => field ??= string.Concat(Root.Order());

    /// <summary>The pairs of neighbouring characters.</summary>
    internal IReadOnlyCollection<(char First, char Second)> Pairs => _pairs;

    internal static ProjectName Of(string name)
    {
        StringBuilder phase = new();
        string root = PhaseOf().Replace(NameForm.Of(name), match =>
        {
            _ = phase.Append(match.ValueSpan.TrimStart('第'));
            return string.Empty;
        });
        return new(Filler().Replace(root, string.Empty), phase.ToString());
    }

    /// <summary>
    /// Whether both seem to name the same thing in different words: the same characters in another order or with some left out, and
    /// enough pairs in common. One more word on either side names another thing (东岗村道路, 西岗村道路); so does another phase of the same.
    /// </summary>
    internal bool IsLike(ProjectName other, Percentage threshold)
    {
        if (Root == other.Root)
        {
            return Root.Length > 0 && Phase == other.Phase;
        }

        int common = 0;
        foreach ((char character, int count) in _characters)
        {
            common += Math.Min(count, other._characters.GetValueOrDefault(character));
        }

        return common > 1 && common == Math.Min(Root.Length, other.Root.Length) && Similarity(other) >= threshold.Ratio;
    }

    // Dice's coefficient of the pairs of neighbouring characters.
    private Rational Similarity(ProjectName other)
    {
        int pairs = _pairs.Count + other._pairs.Count;
        return pairs == 0 ? Rational.Zero : new Rational(2 * _pairs.Count(other._pairs.Contains), pairs);
    }

    [GeneratedRegex("第?[一二三四五六七八九十0-9]+(期|标段|标|批次?|阶段)|[0-9]{4}年度?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhaseOf();

    [GeneratedRegex(@"项目|工程|建设|[\s、，的“”（）()·—-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();
}

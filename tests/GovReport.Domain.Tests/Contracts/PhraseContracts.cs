using System.Reflection;

namespace GovReport.Domain.Tests;

/// <summary>What the one table of phrases keeps: every code has a text in each language, every member of an enumeration that speaks has a code.</summary>
public class PhraseContracts
{
    private static readonly Type Table = PublicTypes.Library.GetType("GovReport.Domain.Phrases", throwOnError: true)!;

    private static IReadOnlyCollection<string> Codes { get; } =
        [.. (IEnumerable<string>)Table.GetProperty("Codes", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!];

    public static TheoryData<PrintErrorReason> Reasons => [.. Enum.GetValues<PrintErrorReason>()];

    [Fact]
    public void Every_code_has_a_text_in_each_language()
    {
        Assert.NotEmpty(Codes);

        // A finding of a check has no words of its own, the check has them.
        foreach (string code in Codes.Except(["Finding.Check"]))
        {
            (string zh, string en) = Texts(code);
            Assert.False(string.IsNullOrWhiteSpace(zh) || string.IsNullOrWhiteSpace(en), code);
            Assert.True(zh == en ? !HasWords(zh) : !IsChinese(en), $"{code}: “{en}” is no English text");
        }
    }

    [Fact]
    public void Both_texts_of_a_code_show_the_same_numbers()
    {
        foreach (string code in Codes)
        {
            (string zh, string en) = Texts(code);

            Assert.Equal(Places(zh), Places(en));
        }
    }

    [Fact]
    public void An_enumeration_that_speaks_speaks_with_all_its_members() =>
        Assert.Empty(PublicTypes.Enums
            .Where(type => Codes.Any(code => code.StartsWith(type.Name + ".", StringComparison.Ordinal)))
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}"))
            .Except(Codes));

    [Fact]
    public void No_code_is_left_over_from_a_member_that_is_gone() =>
        Assert.Empty(PublicTypes.Enums.SelectMany(type =>
            Codes.Where(code => code.StartsWith(type.Name + ".", StringComparison.Ordinal) && !Enum.GetNames(type).Contains(code[(type.Name.Length + 1)..]))
                .Where(code => !IsSentence(code))));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_of_a_failed_parse_explains_itself_with_its_place(PrintErrorReason reason)
    {
        var error = new PrintError(reason, 17);

        Assert.Contains("18", error.Explain(Language.Zh), StringComparison.Ordinal);
        Assert.Contains("18", error.Explain(Language.En), StringComparison.Ordinal);
        Assert.NotEqual(error.Explain(Language.Zh), error.Explain(Language.En));
        Assert.Equal(error.Explain(Language.Zh), error.ToString());
    }

    // The texts themselves: {0} to {9} are shown as marks that no text contains.
    private static (string Zh, string En) Texts(string code)
    {
        MethodInfo get = Table.GetMethod("Get", BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Text(Language.Zh), Text(Language.En));

        string Text(Language language) =>
            get.CreateDelegate<Getter>()(code, language, "⟨0⟩", "⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩", "⟨5⟩", "⟨6⟩", "⟨7⟩", "⟨8⟩", "⟨9⟩");
    }

    private static IEnumerable<char> Places(string text) => text.Where((_, at) => at > 0 && text[at - 1] == '⟨').Distinct().Order();

    private static bool IsChinese(string text) => text.Any(c => c is >= '一' and <= '鿿');

    private static bool HasWords(string text) => text.Any(c => IsChinese($"{c}") || char.IsAsciiLetter(c));

    // Growth.Words and the like belong to a type, not to a member.
    private static bool IsSentence(string code) => code.EndsWith(".Words", StringComparison.Ordinal) || code.EndsWith(".Explain", StringComparison.Ordinal);

    private delegate string Getter(string code, Language language, params ReadOnlySpan<object?> arguments);
}

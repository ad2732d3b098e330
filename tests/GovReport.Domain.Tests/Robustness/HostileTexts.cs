using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>Texts that try to break a reader: sound ones with a slip, scraps of prints glued together, any characters at all.</summary>
internal static class HostileTexts
{
    private const string Characters =
        "0123456789０１９.．,，-－—+~～%‰/／·*（）()〔〕［］:：\"\\ \t\n\u0000\u3000约近超余多几数上百千万亿元亩年月日季度至第一二两三十个百分点每人户成半无零以上内下\uD800\uDC00\uFEFF\u202E\u0661é𠮷";

    private static readonly string[] Scraps =
    [
        "1", "0", "-", "--", ".", "..", ",", "，", "99999999999999999999999999999", "0.0000000000000000000000000001", "79228162514264337593543950335", "1e9", "0x1F", "NaN", "∞", "½", "Ⅷ", "㈠",
        "万", "亿", "万亿", "十几", "数百", "余", "约", "超", "近", "%", "％", "‰", "个百分点", "元", "元/", "/亩", "每人", "每月", "公里", "2024", "-13", "年", "1—10月", "上半年", "第一季度", "“十四五”", "340402", "000000",
    ];

    /// <summary>Hostile texts; some of them are one of <paramref name="sound"/> with a character lost, doubled, moved or replaced.</summary>
    public static Arbitrary<string> Near(IReadOnlyCollection<string> sound) => Gen.OneOf(
            from text in Gen.Elements<string>([.. sound])
            from slips in Slip.NonEmptyListOf()
            select slips.Aggregate(text, (now, slip) => slip(now)),
            Gen.Elements<string>([.. Scraps, .. sound]).ListOf().Select(string.Concat),
            Gen.Elements(Characters.ToCharArray()).ArrayOf().Select(chars => new string(chars)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty))
        .ToArbitrary();

    private static Gen<Func<string, string>> Slip =>
        from at in Gen.Choose(0, int.MaxValue - 1)
        from other in Gen.Choose(0, int.MaxValue - 1)
        from kind in Gen.Choose(0, 4)
        from put in Gen.OneOf(Gen.Elements(Characters.ToCharArray()).Select(c => c.ToString()), Gen.Elements(Scraps))
        select (Func<string, string>)(text => Slipped(text, kind, text.Length == 0 ? 0 : at % text.Length, text.Length == 0 ? 0 : other % text.Length, put));

    private static string Slipped(string text, int kind, int at, int other, string put) => (kind, text.Length) switch
    {
        (0, _) or (_, 0) => text.Insert(at, put),
        (1, _) => text.Remove(at, 1),
        (2, _) => new StringBuilder(text).Remove(at, 1).Insert(at, put).ToString(),
        (3, _) => text.Insert(at, text[other..]),
        _ => text[..at],
    };
}

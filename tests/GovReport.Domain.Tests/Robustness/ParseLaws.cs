using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>What every <c>Parse</c> of the library keeps for any text: the documented exception or a value that reads its own print, in bounded time and memory.</summary>
public class ParseLaws
{
    private static readonly Config Many = Trials.On(4000).WithEndSize(60);

    public static TheoryData<Type> Types => [.. PublicTypes.All.Where(PublicTypes.HasPrintForm)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Any_text_is_a_value_that_reads_its_own_print_or_is_refused_with_a_reason(Type type) =>
        PublicTypes.Call(typeof(ParseLaws), nameof(ReadsOrRefuses), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_of_a_million_characters_is_refused_at_once(Type type) =>
        PublicTypes.Call(typeof(ParseLaws), nameof(RefusesHugeTexts), type);

    private static void ReadsOrRefuses<T>()
        where T : ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        string[] sound = [.. PublicTypes.SamplesOf(typeof(T)).Concat(PublicTypes.DifferentOf(typeof(T))).Select(sample => sample.ToString()!)];
        Prop.ForAll(HostileTexts.Near(sound), text =>
        {
            if (!T.TryParse(text.AsSpan(), null, out T? value))
            {
                FormatException error = Assert.ThrowsAny<FormatException>(() => T.Parse(text.AsSpan(), null));
                Assert.False(string.IsNullOrWhiteSpace(error.Message));
                Assert.Equal(default, value);
                return;
            }

            string print = value.ToString("R", null);
            Assert.True(T.TryParse(print.AsSpan(), null, out T? again), $"{text} reads as {print}, which is refused");
            Assert.Equal(value, again);
            Assert.Equal(print, again!.ToString("R", null));
        }).Check(Many);
    }

    private static void RefusesHugeTexts<T>()
        where T : ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        string[] scraps = ["9", "0", ".", ",", "一", "万", "每人", "/亩", "—", "“", "2024-", " ", "\uD800"];
        foreach (string scrap in scraps)
        {
            string text = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();

            bool read = T.TryParse(text.AsSpan(), null, out _);

            Assert.False(read, $"a million characters of {scrap} are read");
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2), $"{scrap}: {Stopwatch.GetElapsedTime(start)}");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000, $"{scrap}: {GC.GetAllocatedBytesForCurrentThread() - before} bytes");
            Assert.True(Assert.ThrowsAny<FormatException>(() => T.Parse(text.AsSpan(), null)).Message.Length < 500, scrap);
        }
    }
}

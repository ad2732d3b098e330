namespace GovReport.Domain.Json;

/// <summary>
/// Writes bounds to JSON in the usual notation, <c>[2000, 3000)</c> or <c>(−∞, 5]</c>, with 约 before those that prove little, and
/// reads them back.
/// </summary>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class BoundsConverter : TextConverter<Bounds>
{
    private const string Weak = "约";
    private const string Separator = ", ";

    private protected override Bounds ReadText(ref Utf8JsonReader reader)
    {
        string text = reader.GetString()!;
        return TryRead(text, out Bounds bounds)
            ? bounds
            : throw new JsonException($"“{Text.Shown(text)}” is no bounds; they are written such as [2000, 3000), (−∞, 5] or 约(−∞, ∞).");
    }

    private protected override string TextOf(Bounds value)
    {
        string text = (value.IsWeak ? Weak : string.Empty) + value.ToString("R", CultureInfo.InvariantCulture);
        return TryRead(text, out Bounds same) && same == value
            ? text
            : throw new JsonException($"The bounds {Text.Shown(text)} have ends too long to be read back.");
    }

    private protected override string NoText(string found) => $"Bounds are written as text, but here stands {found}.";

    private static bool TryRead(ReadOnlySpan<char> text, out Bounds bounds)
    {
        bool isWeak = text.StartsWith(Weak);
        text = isWeak ? text[Weak.Length..] : text;
        int comma = text.IndexOf(Separator);
        bounds = default;
        if (comma < 1 || text[0] is not ('[' or '(') || text[^1] is not (']' or ')'))
        {
            return false;
        }

        Bounds? low = End(text[1..comma], "−∞", isLower: true, isClosed: text[0] == '[');
        Bounds? high = End(text[(comma + Separator.Length)..^1], "∞", isLower: false, isClosed: text[^1] == ']');
        Bounds? both = low is { } from && high is { } to ? from.Intersect(to) : null;
        bounds = isWeak ? both?.AsWeak() ?? default : both ?? default;
        return both is not null;
    }

    // All values from, or up to, an end.
    private static Bounds? End(ReadOnlySpan<char> text, string infinity, bool isLower, bool isClosed)
    {
        if (text.SequenceEqual(infinity))
        {
            return isClosed ? null : Bounds.Everything;
        }

        return !Rational.TryParse(text, null, out Rational end) ? null : (isLower, isClosed) switch
        {
            (true, true) => Bounds.AtLeast(end),
            (true, false) => Bounds.Above(end),
            (false, true) => Bounds.AtMost(end),
            _ => Bounds.Below(end),
        };
    }
}

namespace GovReport.Domain;

/// <summary>
/// The units that a text may use (计量单位表): the standard ones and an application's own. Pass it to any <c>Parse</c> as its
/// provider; there is no registration.
/// </summary>
/// <remarks>
/// <para>A name between a stroke is read from its parts (元/亩·年). The longest name wins (千瓦时 before 千瓦).</para>
/// <para>Equality: by reference. Thread safety: immutable.</para>
/// </remarks>
public sealed class UnitCatalogue : IFormatProvider
{
    private const int Drawers = 512;

    /// <summary>A unit, then the characters that make it the start of another word (方面, 部门, 项目; 378人月均).</summary>
    private static readonly FrozenDictionary<string, string> LongerWords = (
        "方面位式案法向阵 部门队分委级署 家庭园长具电属 项目 村民庄级 条例件约 次数会产日 组织建合 套路 支持部付出撑柱 起来到 例如 列入为 " +
        "道路德 场地所馆景 轮训胎 期间末望 头部 只有能要 台湾账阶币风州灯词 架构 度假 里程 类型别 批准 户籍 人大民才 分别子公布钟会支散 床上 " +
        "股份权东 管理网道护 剂量 岁月 块状 张家 点位 间接 座谈 年度龄 担当 升级 角色 门类诊 所有 成品员果为本效立都功长熟套片 " +
        "市场民值政直级区域 县城域级委 国家内际有道 乡村镇 省级市道 镇区域级 层次级 单位 份额 片区 本级科 首位批")
        .Split(' ').Select(word => KeyValuePair.Create(word[..1], word[1..])).Append(KeyValuePair.Create("人月", "均份初末底中内平"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // What may mean something else behind a number than the start of a unit.
    private const string OtherWords = ".．,，余多来折十百千万亿数几至到×*-–—―~～〜－−‐‑∼";

    // Drawers by the low bits of the first character, the longest name in front, with what may not follow a name.
    private readonly (string Name, Unit Unit, string Longer, bool IsPlain)[][] _byFirst = new (string, Unit, string, bool)[Drawers][];
    private readonly bool _unitsStartLikeScales;
    private readonly string _likeScales; // the words of magnitude that a name starts with: 千 of 千瓦

    /// <summary>The standard units and <paramref name="own"/>.</summary>
    /// <exception cref="ArgumentException">Two units share a name.</exception>
    public UnitCatalogue(IEnumerable<Unit> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        Units = Content.List(Unit.Standard.Concat(own));
        (string Name, Unit Unit)[] names =
            [.. Units.SelectMany(unit => unit.Aliases.Prepend(unit.Symbol), (unit, name) => (name, unit)),
                (Unit.Discount.Symbol, Unit.Discount)];
        if (names.GroupBy(entry => entry.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two units are named '{twice.Key}'; a name belongs to one unit.", nameof(own));
        }

        Dictionary<string, Unit> byName = names.ToDictionary(entry => entry.Name, entry => entry.Unit, StringComparer.Ordinal);
        foreach ((string name, Unit unit) in names)
        {
            Scale scale = ScaleWords.ReadStart(name, out int word);
            if (scale != Scale.One && byName.TryGetValue(name[word..], out Unit? scaled)
                && !(Unit.Standard.Contains(unit) && Unit.Standard.Contains(scaled)))
            {
                throw new ArgumentException(
                    $"The name '{name}' may also mean {name[..word]} of '{name[word..]}'; "
                    + "such a name cannot be told from a number with a word of magnitude.",
                    nameof(own));
            }
        }

        _likeScales = string.Concat(names.Select(entry => entry.Name[0]).Where(first => ScaleWords.ReadStart([first], out _) != Scale.One)
            .Distinct());
        _unitsStartLikeScales = names.Any(entry => entry.Name[0] is '万' or '亿');
        ILookup<int, (string, Unit, string, bool)> byFirst = names.OrderByDescending(entry => entry.Name.Length).ToLookup(
            entry => entry.Name[0] % Drawers,
            entry => (
                entry.Name,
                entry.Unit,
                LongerWords.GetValueOrDefault(entry.Name, string.Empty),
                entry.Name == entry.Unit.Symbol && !OtherWords.Contains(entry.Name[0], StringComparison.Ordinal)
                    && !entry.Name.StartsWith("个亿", StringComparison.Ordinal)));
        for (int drawer = 0; drawer < Drawers; drawer++)
        {
            _byFirst[drawer] = [.. byFirst[drawer]];
        }
    }

    /// <summary>The standard units alone.</summary>
    public static UnitCatalogue Standard { get; } = new([]);

    /// <summary>All units, the standard ones first.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(UnitCatalogue) ? this : null;

    /// <summary>The catalogue that a provider carries, else the standard one.</summary>
    internal static UnitCatalogue From(IFormatProvider? provider) =>
        provider as UnitCatalogue ?? provider?.GetFormat(typeof(UnitCatalogue)) as UnitCatalogue ?? Standard;

    /// <summary>The longest unit name at the start of the text.</summary>
    /// <returns>False where no unit starts there. Of more units below a stroke than there may be the first ones are read.</returns>
    internal bool TryReadStart(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit, out int length)
    {
        // 3/户 is a bare number for each.
        if (!TryReadName(text, out unit, out length) && !(text.Length > 1 && IsStroke(text[0])))
        {
            return false;
        }

        Unit whole = unit ?? Unit.None;
        while (text.Length > length && IsJoint(whole, text[length]) && TryReadDivisor(text[(length + 1)..], out Unit? divisor, out int more)
            && whole.TryPer(divisor) is { } joined)
        {
            length += 1 + more;
            whole = TryReadName(joined.Symbol, out Unit? known, out int all) && all == joined.Symbol.Length ? known : joined;
        }

        unit = length > 0 ? whole : null;
        return unit is not null;
    }

    /// <summary>Whether one more unit stands below the stroke of a unit that takes no more.</summary>
    internal static bool GoesOn(Unit unit, ReadOnlySpan<char> rest) =>
        unit.DivisorCount == Unit.MostDivisors && !rest.IsEmpty && IsJoint(unit, rest[0]);

    // 元/人·月 is also printed 元/人/月.
    private static bool IsJoint(Unit unit, char c) => IsStroke(c) || (unit.Numerator is not null && c is '·' or '・' or '•' or '∙');

    private static bool IsStroke(char c) => c is '/' or '／' or '∕';

    /// <summary>
    /// The standard unit that words of magnitude and a symbol are read as, instead of the
    /// unit at that magnitude; null where they are read as it.
    /// </summary>
    internal static Unit? Spells(string words, Unit unit) =>
        words.Length > 0 && Standard._likeScales.Contains(words[0], StringComparison.Ordinal)
            && Standard.TryReadStart(words + unit.Symbol, out Unit? other, out int length) && length >= words.Length + unit.Symbol.Length
            ? other
            : null;

    /// <summary>The unit of which the text is the symbol, where nothing else can be meant behind a number; null otherwise.</summary>
    internal Unit? FindPlain(ReadOnlySpan<char> text, bool behindScale)
    {
        if (text.IsEmpty || (behindScale && _unitsStartLikeScales))
        {
            return null;
        }

        foreach ((string name, Unit unit, _, bool isPlain) in _byFirst[text[0] % Drawers])
        {
            if (isPlain && text.SequenceEqual(name))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>Whether a unit may start with this character; false only where none does.</summary>
    internal bool MayStart(char first) => _byFirst[first % Drawers].Length > 0;

    /// <summary>A unit below a stroke or behind 每, where 月 and 日 stand for 个月 and 天.</summary>
    internal bool TryReadDivisor(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit, out int length)
    {
        if (TryReadName(text, out unit, out length))
        {
            return true;
        }

        unit = text.IsEmpty ? null : text[0] switch
        {
            '月' => Unit.Month,
            '日' => Unit.Day,
            _ => null,
        };
        length = 1;
        return unit is not null;
    }

    // The first characters of 方面, 部门, 家庭, 5G are no unit.
    private static bool CutsWord(string name, string longer, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        if (char.IsAsciiDigit(name[^1]))
        {
            return Digits.Value(rest[0]) >= 0;
        }

        return char.IsAsciiLetter(name[^1]) ? char.IsAsciiLetterOrDigit(rest[0]) : longer.Contains(rest[0], StringComparison.Ordinal);
    }

    // 元/人天 is for each 人天, not for each 人.
    private bool CutsDivisor(string name, Unit unit, ReadOnlySpan<char> text)
    {
        int last = unit.Numerator is null ? -1 : name.AsSpan().LastIndexOfAny('/', '·');
        return last >= 0 && TryReadName(text[(last + 1)..], out _, out int length) && last + 1 + length > name.Length;
    }

    private bool TryReadName(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit, out int length)
    {
        if (!text.IsEmpty)
        {
            foreach ((string name, Unit candidate, string longer, _) in _byFirst[text[0] % Drawers])
            {
                if (text.StartsWith(name) && !CutsWord(name, longer, text[name.Length..]) && !CutsDivisor(name, candidate, text))
                {
                    (unit, length) = (candidate, name.Length);
                    return true;
                }
            }
        }

        (unit, length) = (null, 0);
        return false;
    }
}

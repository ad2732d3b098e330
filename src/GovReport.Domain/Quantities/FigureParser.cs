namespace GovReport.Domain.Quantities;

/// <summary>Reads one print, front to back: the whole text, or the longest print at its start.</summary>
internal ref partial struct FigureParser(ReadOnlySpan<char> text, UnitCatalogue units, PrintExtent extent = PrintExtent.Whole)
{
    private const int MostFactors = 4;
    private const int MostParts = 100_000_000;

    /// <summary>What makes a number one below 0.</summary>
    private static readonly Lexicon<bool> Signs = new((true, "- − － ﹣ 负 零下"), (false, "+ ＋"));

    /// <summary>Whether a print starts with its sign.</summary>
    internal static bool StartsWithSign(ReadOnlySpan<char> print) => Signs.AtStart(print, out _) > 0;

    private static readonly CharSet Dashes = new("-–—―~～〜－−‐‑∼");

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _canonical = true;
    private Qualifier _first;
    private Qualifier _second;
    private bool _exceeded;  // 余, 多, 来 or 有余, said once of a number
    private decimal _number;
    private decimal? _upper;
    private int _unspoken;   // how many zeros of the number nobody spoke
    private Scale _scale;
    private Unit? _unit;
    private (int Start, int Length) _printedUnit;
    private Unit? _each;      // 每人, 人均: what stands below the stroke
    private Unit? _eachAlso;  // 每人每月: what follows it
    private Unit? _sign;      // ¥: the currency before the number
    private bool _isBelowZero; // 零下: the 度 behind it is one of temperature

    private readonly bool IsVague => _first is Qualifier.Several or Qualifier.Upwards || _second is Qualifier.Several or Qualifier.Upwards;

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    /// <summary>The figure, or what was wrong; <paramref name="whole"/> is the text as a string where the caller has one.</summary>
    internal bool TryRead(string? whole, out Figure figure, out PrintError error)
    {
        error = default;
        if (WholePrints.TryRead(_text, out figure))
        {
            return true;
        }

        if (Told.Strip(_text) is { } told)
        {
            return told.TryRead(whole ?? _text.ToString(), units, out figure, out error);
        }

        PrintErrorReason reason = _text.IsEmpty ? PrintErrorReason.Empty : ReadAll();
        if (reason != PrintErrorReason.None)
        {
            error = new(reason, _at);
            return false;
        }

        figure = Made(whole);
        return true;
    }

    private readonly Figure Made(string? whole)
    {
        Unit unit = _unit ?? Unit.None;
        int unspoken = _upper is null ? _unspoken : 0;
        Figure figure = new(_number, unit, _scale, _first, _second, _upper, print: null, unspoken);
        return _canonical || Prints(figure)
            ? figure
            : new(_number, unit, _scale, _first, _second, _upper, whole ?? _text[.._at].ToString(), unspoken);
    }

    // Whether the canonical print is the text all the same (210—980米, 上百家), so that the figure equals one that was made.
    private readonly bool Prints(in Figure figure)
    {
        Span<char> canonical = stackalloc char[128];
        return figure.TryFormat(canonical, out int length) && _text[.._at].SequenceEqual(canonical[..length]);
    }

    private PrintErrorReason ReadAll()
    {
        PrintErrorReason reason = ReadPrint();
        return reason == PrintErrorReason.None ? JoinUnit() : reason;
    }

    // The unit with what stands before the number: ¥35万, 每人每月611元.
    private PrintErrorReason JoinUnit()
    {
        if (_sign is not null && _unit is not null && _unit != _sign)
        {
            return PrintErrorReason.UnknownUnit;
        }

        _unit ??= _sign;
        if (_each is not null)
        {
            _unit = (_unit ?? Unit.None).TryPer(_each);
            _unit = _eachAlso is null ? _unit : _unit?.TryPer(_eachAlso);
        }

        return _each is not null && _unit is null ? PrintErrorReason.TooManyDivisors : PrintErrorReason.None;
    }

    private PrintErrorReason ReadPrint()
    {
        if (char.IsAsciiDigit(_text[0]))
        {
            return ReadNumberOn();
        }

        if (IsRank)
        {
            return ReadRank();
        }

        if (ReadQualifiersBefore() is var reason and not PrintErrorReason.None)
        {
            return reason;
        }

        if (!ReadEach())
        {
            return PrintErrorReason.UnknownUnit;
        }

        return _each is not null && ReadQualifiersBefore() is var later and not PrintErrorReason.None
            ? later
            : ReadNumberOn();
    }

    private PrintErrorReason ReadNumberOn()
    {
        if (_at < _text.Length && CurrencySigns.Currency(_text[_at]) is { } currency)
        {
            (_sign, _canonical) = (currency, false);
            _at++;
        }

        PrintErrorReason reason = ReadNumber(out _number);
        if (reason == PrintErrorReason.None)
        {
            reason = ReadFactors();
        }

        if (reason == PrintErrorReason.None)
        {
            reason = ReadInside();
        }

        if (reason != PrintErrorReason.None)
        {
            return reason;
        }

        return DashLength() > 0 && TryReadRange(Scale.One, _unit, out reason) ? reason : ReadScaleOn();
    }

    // 2×35万千瓦 is 70万千瓦.
    private PrintErrorReason ReadFactors()
    {
        for (int factors = 1; factors < MostFactors && _at + 1 < _text.Length && _text[_at] is '×' or '*'
            && Digits.Value(_text[_at + 1]) >= 0; factors++)
        {
            (decimal first, _canonical) = (_number, false);
            _at++;
            if (ReadNumber(out _number) is var reason and not PrintErrorReason.None)
            {
                return reason;
            }

            if (!((Rational)first * _number).TryGetDecimal(out _number))
            {
                return PrintErrorReason.TooManyDigits;
            }
        }

        return PrintErrorReason.None;
    }

    // 6670 ㎡ is printed with a blank now and then.
    private void ReadScaleAndUnitPastSpace()
    {
        int at = _at;
        int blank = BlankLength(Rest);
        bool space = blank > 0;
        _at += blank;
        ReadScaleAndUnit();
        bool nothing = _at == at + blank;
        _canonical &= !space || (nothing && extent != PrintExtent.Whole);
        _at = space && nothing && extent != PrintExtent.Whole ? at : _at;
    }

    private PrintErrorReason ReadScaleOn()
    {
        ReadScaleAndUnitPastSpace();
        if (_unit is null && ReadInside() is var reason and not PrintErrorReason.None)
        {
            return reason;
        }

        if (_unit is null)
        {
            ReadScaleAndUnit();
        }

        return _upper is null && DashLength() > 0 && TryReadRange(_scale, _unit, out PrintErrorReason range)
            ? range
            : ReadQualifiersAfter();
    }

    // What follows a dash in a longer text may be something else than the end of a range.
    private bool TryReadRange(Scale firstScale, Unit? firstUnit, out PrintErrorReason reason)
    {
        FigureParser before = this;
        reason = ReadRange(firstScale, firstUnit);
        if (reason == PrintErrorReason.None || extent == PrintExtent.Whole)
        {
            return true;
        }

        this = before;
        return false;
    }

    private void ReadScaleAndUnit()
    {
        // 4.2个亿 is 4.2亿.
        if (_scale == Scale.One && Rest.StartsWith("个亿", StringComparison.Ordinal))
        {
            _canonical = false;
            _at++;
        }

        if (_unit is not null || TryReadHalfOfUnit())
        {
            return;
        }

        if (NamesUnit(out Unit? unit, out int length))
        {
            _unit = unit;
            TakeUnit(length);
        }
        else if (_scale == Scale.One)
        {
            _scale = ScaleWords.ReadStart(Rest, out length);
            _at += length;
            _ = _scale >= Scale.Wan && ReadHalf();
            int blank = _scale == Scale.One ? 0 : BlankLength(Rest); // 3万 吨
            if (units.TryReadStart(Rest[blank..], out _unit, out length))
            {
                _canonical &= blank == 0;
                _at += blank;
                TakeUnit(length);
            }
        }
    }

    // 千米 is a unit, 千 of 千克标准煤/千瓦时 is a scale: what reads further wins.
    private readonly bool NamesUnit([NotNullWhen(true)] out Unit? unit, out int length)
    {
        bool named = units.TryReadStart(Rest, out unit, out length);
        bool further = named && _scale == Scale.One && ScaleWords.ReadStart(Rest, out int scale) != Scale.One
            && units.TryReadStart(Rest[scale..], out _, out int of) && scale + of > length;
        return named && !further;
    }

    private void TakeUnit(int length)
    {
        _unit = OfTemperature(Rest[..length]) ?? _unit;
        _canonical &= Rest[..length].SequenceEqual(_unit!.Symbol);
        length += BracketedUnit(Rest[length..]);
        _printedUnit = (_at, length);
        _at += length;
        if (_unit == Unit.Discount && _number is > 10 and < 100 && _number.Scale == 0 && _scale == Scale.One)
        {
            (_number, _canonical) = (_number / 10, false); // 八五折, 85折
        }

        // 七成五 is 75%.
        if (_unit == Unit.Tenth && _at < _text.Length && _number == decimal.Truncate(_number)
            && NumberWords.Digit(_text[_at]) is > 0 and var tenth)
        {
            _number += tenth * 0.1m;
            (_canonical, _unspoken) = (false, 0);
            _at++;
        }

        _ = !_unit.IsCount && _scale == Scale.One && ReadHalf();
    }

    // 零下5度 is no electricity.
    private readonly Unit? OfTemperature(ReadOnlySpan<char> name) => _isBelowZero && name is "度" ? Unit.Parse("℃") : null;

    // 820套（户）: another counting word for the same things.
    private int BracketedUnit(ReadOnlySpan<char> rest)
    {
        bool bracketed = rest is ['（' or '(', _, '）' or ')', ..] && _unit!.IsCount && IsCountingWord(rest[1..2]);
        _canonical &= !bracketed;
        return bracketed ? 3 : 0;
    }

    private readonly bool IsCountingWord(ReadOnlySpan<char> name) =>
        name is "次" || (units.TryReadStart(name, out Unit? unit, out _) && unit.IsCount);

    // The second number of 4.5-5%, 2万—3万元; the first takes what it lacks from the second.
    private PrintErrorReason ReadRange(Scale firstScale, Unit? firstUnit)
    {
        int dash = _at;
        _at += DashLength();
        decimal first = _number;
        (_scale, _unit, _exceeded) = (Scale.One, null, false);
        PrintErrorReason reason = ReadNumber(out _number);
        if (reason != PrintErrorReason.None)
        {
            return reason;
        }

        _upper = _number;
        reason = ReadScaleOn();
        (_number, _canonical) = (first, false);
        if (reason != PrintErrorReason.None)
        {
            return reason;
        }

        _unit ??= firstUnit;
        if (firstUnit is not null && firstUnit != _unit)
        {
            _at = dash;
            return PrintErrorReason.UnknownUnit;
        }

        bool scaled = firstScale != Scale.One || firstUnit is not null;
        if (scaled && firstScale != _scale && !((Rational)_number * firstScale.Factor() / _scale.Factor()).TryGetDecimal(out _number))
        {
            _at = dash;
            return PrintErrorReason.TooManyDigits;
        }

        _at = _number <= _upper ? _at : dash;
        return _number <= _upper ? PrintErrorReason.None : PrintErrorReason.UpsideDownRange;
    }

    // A dash, single or doubled, or 至 or 到, with a blank to either side; −5--3 holds a dash and a minus.
    private readonly int DashLength()
    {
        int at = _at + BlankLength(Rest);
        char dash = at + 1 < _text.Length && _upper is null ? _text[at] : '\0';
        bool isWord = dash is '至' or '到';
        if (isWord ? extent == PrintExtent.StartWithoutWords : !Dashes.Contains(dash))
        {
            return 0;
        }

        at += !isWord && _number >= 0 && _text[at + 1] == dash ? 2 : 1;
        return at + BlankLength(_text[at..]) - _at;
    }

    // One blank, or a line broken in the middle of a print.
    private static int BlankLength(ReadOnlySpan<char> text) => text.Length > 1 && text[0] is ' ' or '\u00A0' or '\u3000' or '\n' ? 1 : 0;

    private PrintErrorReason ReadNumber(out decimal number)
    {
        _unspoken = 0;
        if (IsVague)
        {
            return ReadVague(out number);
        }

        int sign = Signs.AtStart(Rest, out bool negative);
        _isBelowZero = sign > 0 && Rest.StartsWith("零下", StringComparison.Ordinal);
        _canonical &= sign == 0 || Rest[0] == '-';
        _at += sign;
        PrintErrorReason reason = ReadUnsigned(out number);
        if (reason == PrintErrorReason.None && negative)
        {
            _canonical &= number != 0;
            (number, _upper) = _upper is { } upper ? (-upper, -number) : (-number, _upper);
        }

        return reason;
    }

    // 15,000, 3万5千, 一百二十, 三分之一, 2/3, 百分之六点五.
    private PrintErrorReason ReadUnsigned(out decimal number)
    {
        PrintErrorReason reason = ReadNumeral(out number);
        int stroke = reason == PrintErrorReason.None ? StrokeLength(number) : 0;
        if (stroke > 0)
        {
            _unit = Unit.Part((int)number);
            (_canonical, _at) = (false, _at + stroke);
            return ReadNumeral(out number);
        }

        if (reason == PrintErrorReason.None && SlashedLength(number, out int parts) is > 0 and var length)
        {
            (_unit, _canonical, _at) = (Unit.Part(parts), false, _at + length);
        }

        return reason;
    }

    // 分之 behind what something is parted into.
    private readonly int StrokeLength(decimal parts) =>
        _unit is null && _upper is null && parts is >= 2 and <= MostParts && parts == decimal.Truncate(parts)
            && Rest.StartsWith("分之", StringComparison.Ordinal) ? 2 : 0;

    // 2/3, with a part that is less than its whole.
    private readonly int SlashedLength(decimal number, out int parts)
    {
        parts = 0;
        int digits = _unit is null && _upper is null ? DigitsBehindSlash(Rest) : 0;
        bool counts = digits is > 0 and < 4 && number >= 1 && number.Scale == 0;
        if (!counts || GoesOnBehindParts(Rest[(1 + digits)..]))
        {
            return 0;
        }

        _ = Digits.Read(Rest.Slice(1, digits), out decimal read, out _, out _);
        parts = (int)read;
        return number < parts ? 1 + digits : 0;
    }

    private static int DigitsBehindSlash(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] == '/' && Digits.Value(rest[1]) > 0 ? Digits.Run(rest[1..]) : 0;

    // 1/2/3, 1/2.5, 1/2万 and 3/4A are no parts of a whole.
    private static bool GoesOnBehindParts(ReadOnlySpan<char> after) =>
        !after.IsEmpty && (after[0] is '/' or '.' or '．' or ',' or '万' or '亿' || char.IsAsciiLetter(after[0]));

    private PrintErrorReason ReadNumeral(out decimal number)
    {
        bool isDigits = _at < _text.Length
            && (Digits.Value(_text[_at]) >= 0 || (_text[_at] is '.' or '．' && _at + 1 < _text.Length && Digits.Value(_text[_at + 1]) >= 0));
        if (!isDigits)
        {
            return ReadWords(out number);
        }

        ReadOnlySpan<char> digits = extent == PrintExtent.Whole ? Rest : Rest[..Digits.Extent(Rest)];
        PrintErrorReason reason = Digits.Read(digits, out number, out int length, out bool plain);
        _canonical &= plain;
        if (reason == PrintErrorReason.None && Numeral.ReadOn(Rest, length, number) is { Length: > 0 } numeral)
        {
            return Take(numeral, out number);
        }

        _at += length;
        return reason;
    }

    // After 数, 几 and 上 comes a place or a unit, never another number.
    private PrintErrorReason ReadVague(out decimal number)
    {
        (number, int length) = ReadBareWord() ?? (0, -1);
        _at += Math.Max(length, 0);
        return length < 0 ? PrintErrorReason.NoNumber : PrintErrorReason.None;
    }

    private PrintErrorReason ReadWords(out decimal number)
    {
        _canonical = false;
        if (BareParts() is > 0 and var parts)
        {
            number = parts; // 百分之五
            _at++;
            return PrintErrorReason.None;
        }

        Numeral numeral = Numeral.Read(Rest);
        if (numeral.Length > 0)
        {
            return Take(numeral, out number);
        }

        (number, int length) = ReadBareWord() ?? (0, -1);
        _at += Math.Max(length, 0);
        return length < 0 ? PrintErrorReason.NoNumber : AfterNumeral();
    }

    private PrintErrorReason Take(Numeral numeral, out decimal number)
    {
        (number, int length) = (numeral.Number, numeral.Length);
        (_upper, _unspoken, _canonical) = (_upper ?? numeral.Upper, numeral.Unspoken, false);

        // 三千瓦 is 三 千瓦.
        bool splits = length > 1 && Rest[length - 1] == '千' && !units.TryReadStart(Rest[length..], out _, out _)
            && units.TryReadStart(Rest[(length - 1)..], out _, out _);
        if (splits)
        {
            length--;
            (number, _upper, _unspoken) = (number / 1000, _upper / 1000, 0);
        }

        _at += length;
        return AfterNumeral();
    }

    // 三百三百户, 十百户: words for hundreds end a number in words, 三千千瓦 goes on with a unit.
    private readonly PrintErrorReason AfterNumeral() =>
        _at < _text.Length && NumberWords.Place(_text[_at]) > 0 && !units.TryReadStart(Rest, out _, out _)
            ? PrintErrorReason.UnknownUnit
            : PrintErrorReason.None;

    // 百 of 百分之, 万 of 万分之.
    private readonly int BareParts()
    {
        bool isParted = _unit is null && Rest.Length > 1 && Rest[1..].StartsWith("分之", StringComparison.Ordinal);
        int power = isParted ? NumberWords.Power(Rest[0]) + NumberWords.GreatPower(Rest[0]) : 0;
        return power > 0 ? (int)Powers.OfTenShort(power) : 0;
    }

    // 近百条, 上千家, 数十万, 百余家, 半年: a place or a half without a digit.
    private readonly (decimal Number, int Length)? ReadBareWord()
    {
        ReadOnlySpan<char> rest = Rest;
        if (rest.IsEmpty)
        {
            return null;
        }

        if (rest[0] == '半' && !IsVague && units.TryReadStart(rest[1..], out _, out _))
        {
            return (0.5m, 1);
        }

        // 数个, 几家: one to ten.
        if (IsVague && NamesUnit(out _, out _))
        {
            return (1, 0);
        }

        bool qualified = IsQualified(rest);
        if (qualified && NumberWords.Place(rest[0]) is > 0 and var place)
        {
            return (place, 1);
        }

        // 上万, 数万: the number is in the scale.
        if (qualified && _unit is null && NumberWords.GreatPower(rest[0]) > 0)
        {
            return (1, 0);
        }

        return null;
    }

    // Whether a word before or behind says that a place stands for a number.
    private readonly bool IsQualified(ReadOnlySpan<char> rest) =>
        _first != Qualifier.None || _unit is not null || rest is [_, '余' or '多', ..] || IsThreshold(rest);

    // 亿元以上, 千万元以下: a scale and a unit with a qualifier after them.
    private readonly bool IsThreshold(ReadOnlySpan<char> rest) =>
        ScaleWords.ReadStart(rest, out int scale) != Scale.One
        && units.TryReadStart(rest[scale..], out _, out int unit)
        && QualifierWords.ReadAfter(rest[(scale + unit)..], out _) is not (Qualifier.None or Qualifier.Over);
}

namespace GovReport.Domain.Quantities;

/// <summary>Places in an order (位次): 第3位, 第二, and those up to one: 前3, 前三名.</summary>
internal ref partial struct FigureParser
{
    private const int MostPlaces = 100_000;

    private static readonly Lexicon<bool> PlaceWords = new((true, "位次 位 名 强"));

    private readonly bool IsRank => _text[0] is '第' or '前';

    private PrintErrorReason ReadRank()
    {
        _canonical = false;
        _ = _text[0] == '前' ? Add(Qualifier.AtMost, canonical: false) : PrintErrorReason.None;
        _at++;
        _at += BlankLength(Rest);
        bool counts = _at < _text.Length && (Digits.Value(_text[_at]) >= 0 || NumberWords.Digit(_text[_at]) > 0 || _text[_at] == '十');
        if (!counts || ReadNumeral(out _number) != PrintErrorReason.None || _number is < 1 or > MostPlaces || _number.Scale > 0)
        {
            return PrintErrorReason.NoNumber;
        }

        (_unit, _unspoken) = (Unit.Place, 0);
        int blank = BlankLength(Rest), length = PlaceWords.AtStart(Rest[blank..], out _);
        _printedUnit = length > 0 ? (_at + blank, length) : default;
        _at += length > 0 ? blank + length : 0;
        return extent == PrintExtent.Whole && _at < _text.Length ? PrintErrorReason.UnknownUnit : PrintErrorReason.None;
    }
}

namespace GovReport.Domain;

/// <summary>
/// One factor of a relation: a form of its own facts, to a whole power. All relations of the field are products of such factors,
/// each fact standing in one factor only; so the image of the facts' bounds is exact, and every fact can be solved for.
/// </summary>
internal readonly struct RelationFactor(int first, int count, int exponent = 1, Rational constant = default, Rational[]? weights = null, FactorShape shape = FactorShape.Linear)
{
    private int Last => first + count - 1;

    internal int Exponent => exponent;

    internal bool Holds(int index) => index >= first && index <= Last;

    /// <summary>The factor's value to its power.</summary>
    internal T Raised<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T form = Form(x);
        T power = Math.Abs(exponent) == 1 ? form : form.Pow(Math.Abs(exponent));
        return exponent > 0 ? power : One<T>() / power;
    }

    /// <summary>The fact at <paramref name="index"/> that gives the form this value; the others as they are.</summary>
    internal T Solve<T>(int index, T form, ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        switch (shape)
        {
            case FactorShape.Gain:
                return (One<T>() / (One<T>() - form)) - One<T>();
            case FactorShape.PartOfAll:
                T others = OthersThan(index, x);
                return index == first
                    ? others * ((One<T>() / (One<T>() - form)) - One<T>())
                    : (x[first] * ((One<T>() / form) - One<T>())) - others;
            case FactorShape.Pairs:
                for (int i = first; i < Last; i += 2)
                {
                    form = index == i || index == i + 1 ? form : form - (x[i] * x[i + 1]);
                }

                return form / x[first + ((index - first) ^ 1)];
            default:
                T rest = form - T.From(constant);
                for (int i = first; i <= Last; i++)
                {
                    rest = i == index ? rest : rest - Term(i, x[i]);
                }

                Rational weight = WeightOf(index);
                return weight == Rational.One ? rest : rest / T.From(weight);
        }
    }

    private T Form<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        switch (shape)
        {
            case FactorShape.Gain:
                return One<T>() - (One<T>() / (One<T>() + x[first]));
            case FactorShape.PartOfAll:
                T rest = OthersThan(first, x);
                return rest.IsNeverZero ? One<T>() - (One<T>() / (One<T>() + (x[first] / rest))) : One<T>() / (One<T>() + (rest / x[first]));
            case FactorShape.Pairs:
                T pairs = x[first] * x[first + 1];
                for (int i = first + 2; i < Last; i += 2)
                {
                    pairs += x[i] * x[i + 1];
                }

                return pairs;
            default:
                T sum = Term(first, x[first]);
                for (int i = first + 1; i <= Last; i++)
                {
                    sum += Term(i, x[i]);
                }

                return constant.Sign == 0 ? sum : sum + T.From(constant);
        }
    }

    // The sum of the facts behind the first, but for one.
    private T OthersThan<T>(int index, ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T sum = T.From(Rational.Zero);
        for (int i = first + 1; i <= Last; i++)
        {
            sum = i == index ? sum : sum + x[i];
        }

        return sum;
    }

    private static T One<T>()
        where T : struct, IExact<T> => T.From(Rational.One);

    private T Term<T>(int index, T x)
        where T : struct, IExact<T> => weights is null ? x : T.From(WeightOf(index)) * x;

    private Rational WeightOf(int index) => weights is null ? Rational.One : weights[index - first];
}

/// <summary>How a factor is made of its facts.</summary>
internal enum FactorShape
{
    /// <summary>constant + Σ weight × fact.</summary>
    Linear,
    /// <summary>1 − 1/(1 + fact): the share of a level that grew at this rate which is new.</summary>
    Gain,
    /// <summary>The first fact by the sum of all: its share in them.</summary>
    PartOfAll,
    /// <summary>Σ fact × the next one: persons × standard of each group.</summary>
    Pairs,
}

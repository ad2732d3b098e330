using System.Collections;
using System.Reflection;
using NodaTime;

namespace GovReport.Domain.Tests;

/// <summary>What cannot be is refused where it enters: members that an enumeration does not have, nulls, and nulls in lists, each by its name.</summary>
public class ArgumentContracts
{
    private const int NoMember = 99;

    private static readonly NullabilityInfoContext Nullability = new();

    // robustness B3
    [Fact]
    public void No_constructor_factory_or_method_takes_a_member_that_an_enumeration_does_not_have() =>
        None(Calls().SelectMany(call => call.Parameters
            .Where(parameter => EnumOf(parameter.ParameterType) is not null)
            .Select(parameter => call.Problem<ArgumentOutOfRangeException>(parameter, Enum.ToObject(EnumOf(parameter.ParameterType)!, NoMember)))
            .OfType<string>()));

    // robustness B3
    [Fact]
    public void No_property_takes_a_member_that_an_enumeration_does_not_have() =>
        None(Settable().Where(one => EnumOf(one.Property.PropertyType) is not null)
            .Select(one => Problem<ArgumentOutOfRangeException>(one, Enum.ToObject(EnumOf(one.Property.PropertyType)!, NoMember))).OfType<string>());

    // robustness B2
    [Fact]
    public void No_constructor_factory_or_method_takes_null_for_a_value() =>
        None(Calls().SelectMany(call => call.Parameters
            .Where(parameter => !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull)
            .Select(parameter => call.Problem<ArgumentNullException>(parameter, null))
            .OfType<string>()));

    // robustness B2
    [Fact]
    public void No_constructor_factory_or_method_takes_a_list_with_null_in_it() =>
        None(Calls().SelectMany(call => call.Parameters
            .Where(parameter => ElementOf(parameter.ParameterType) is { IsValueType: false })
            .Select(parameter => call.Problem<ArgumentException>(parameter, Array.CreateInstance(ElementOf(parameter.ParameterType)!, 1)))
            .OfType<string>()));

    // robustness B2
    [Fact]
    public void No_property_keeps_null_for_a_value_and_a_missing_list_is_empty() =>
        None(Settable().Where(one => !one.Property.PropertyType.IsValueType && Nullability.Create(one.Property).WriteState == NullabilityState.NotNull)
            .Select(one => Set(one, null) is { } fault
                ? fault is ArgumentNullException { ParamName: { } name } && name == one.Property.Name ? null : $"{one.Name} throws {fault.Message}"
                : one.Property.GetValue(one.Owner) is not null and (string or IEnumerable) ? null : $"{one.Name} keeps null").OfType<string>());

    // robustness B2
    [Fact]
    public void No_property_takes_a_list_with_null_in_it() =>
        None(Settable().Where(one => ElementOf(one.Property.PropertyType) is { IsValueType: false })
            .Select(one => Set(one, Array.CreateInstance(ElementOf(one.Property.PropertyType)!, 1)) is ArgumentNullException fault && fault.ParamName == $"{one.Property.Name}[0]"
                ? null
                : $"{one.Name} takes a list with null in it").OfType<string>());

    [Fact]
    public void The_path_of_what_is_refused_is_its_name()
    {
        Assert.Equal("Header", Assert.Throws<ArgumentNullException>(() => Samples.WorkReport with { Header = null! }).ParamName);
        Assert.Equal("Observations[1]", Assert.Throws<ArgumentNullException>(() => Samples.WorkReport with { Observations = [Samples.Observation, null!] }).ParamName);
        Assert.Equal("Period", Assert.Throws<ArgumentNullException>(() => Samples.Observation with { Period = null! }).ParamName);
        Assert.Equal("Vintage", Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Observation with { Vintage = (Vintage)NoMember }).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m], Unit.Yuan, (Scale)NoMember));
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m], Unit.Yuan, rounding: (Rounding)NoMember));
    }

    private static void None(IEnumerable<string> problems)
    {
        string[] all = [.. problems.Distinct()];
        Assert.True(all.Length == 0, string.Join(Environment.NewLine, all));
    }

    // Public constructors and methods of the library with arguments that are right.
    private static IEnumerable<Call> Calls() =>
        from type in PublicTypes.All
        where !type.IsEnum && !type.IsGenericTypeDefinition && !type.IsByRefLike && !type.IsAssignableTo(typeof(Delegate))
        from method in type.GetConstructors().Cast<MethodBase>().Concat(type.GetMethods(PublicTypes.Declared))
        where !method.IsSpecialName || method.IsConstructor
        where !method.ContainsGenericParameters && !method.IsAbstract && method.DeclaringType!.Assembly == PublicTypes.Library
        where method.Name is not ("Equals" or "TryParse" or "Deconstruct" or "PrintMembers" or "<Clone>$")
        let owner = method.IsStatic || method.IsConstructor ? null : PublicTypes.SamplesOf(type).FirstOrDefault()
        where method.IsStatic || method.IsConstructor || owner is not null
        let arguments = method.GetParameters().Select(ArgumentFor).ToArray()
        where arguments.All(argument => argument.IsKnown)
        select new Call(method, owner, [.. arguments.Select(argument => argument.Value)]);

    private static IEnumerable<Setting> Settable() =>
        from type in PublicTypes.All
        where !type.IsEnum && !type.IsGenericTypeDefinition
        from property in type.GetProperties(PublicTypes.Declared)
        where property.SetMethod is { IsPublic: true }
        let sample = PublicTypes.SamplesOf(type).FirstOrDefault()
        where sample is not null
        select new Setting($"{type.Name}.{property.Name}", property, sample);

    private static (bool IsKnown, object? Value) ArgumentFor(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (type.IsByRefLike || type.IsByRef || type.IsPointer)
        {
            return default;
        }

        if (parameter.HasDefaultValue)
        {
            return (true, parameter.DefaultValue ?? (type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null));
        }

        object? sample = Nullable.GetUnderlyingType(type) is not null ? null
            : type == typeof(Fact) ? new Fact(Figure.Parse("12亿元"))
            : type == typeof(string) ? "GR102"
            : type == typeof(int) ? 2
            : type == typeof(decimal) ? 2m
            : type == typeof(bool) ? false
            : type == typeof(LocalDate) ? new LocalDate(2024, 6, 30)
            : type == typeof(object) ? "text"
            : type == typeof(IFormatProvider) ? UnitCatalogue.Standard
            : type == typeof(IndicatorCatalogue) ? IndicatorCatalogue.Standard
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : ElementOf(type) is { } element ? ListOf(element)
            : PublicTypes.SamplesOf(type).FirstOrDefault();
        return (sample is not null || Nullable.GetUnderlyingType(type) is not null || Nullability.Create(parameter).WriteState == NullabilityState.Nullable, sample);
    }

    private static Array? ListOf(Type element)
    {
        object? sample = element == typeof(string) ? "text" : PublicTypes.SamplesOf(element).FirstOrDefault();
        if (sample is null)
        {
            return null;
        }

        Array list = Array.CreateInstance(element, 1);
        list.SetValue(sample, 0);
        return list;
    }

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } found ? found : null;

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(IEnumerable<>) || definition == typeof(IReadOnlyList<>)) ? type.GenericTypeArguments[0]
        : null;

    private static string? Problem<TFault>(Setting one, object? value)
        where TFault : ArgumentException =>
        Set(one, value) is TFault fault && fault.ParamName == one.Property.Name ? null : $"{one.Name} takes {value ?? "null"}";

    private static Exception? Set(Setting one, object? value)
    {
        try
        {
            one.Property.SetValue(one.Owner, value);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }

    private sealed record Setting(string Name, PropertyInfo Property, object Owner);

    private sealed record Call(MethodBase Method, object? Owner, object?[] Arguments)
    {
        public ParameterInfo[] Parameters { get; } = Method.GetParameters();

        // What happens with another argument at one place.
        public string? Problem<TFault>(ParameterInfo parameter, object? argument)
            where TFault : ArgumentException
        {
            object?[] arguments = [.. Arguments];
            arguments[parameter.Position] = argument;
            try
            {
                object? result = Method is ConstructorInfo made ? made.Invoke(arguments) : Method.Invoke(Owner, arguments);
                _ = result is IEnumerable many and not string ? many.Cast<object?>().Count() : 0;
                return $"{Method.DeclaringType!.Name}.{Method.Name} takes {argument ?? "null"} as {parameter.Name}";
            }
            catch (TargetInvocationException e)
            {
                return e.InnerException is TFault ? null : $"{Method.DeclaringType!.Name}.{Method.Name} throws {e.InnerException!.GetType().Name} for {argument ?? "null"} as {parameter.Name}";
            }
        }
    }
}

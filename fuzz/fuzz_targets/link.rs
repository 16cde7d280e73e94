//! An address: every one is a route, and a route's own address leads to it.

#![no_main]

use alongside_formats::codes::read;
use alongside_presentation::route::Route;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let route = Route::parse(text);
    match &route {
        Route::Code(code) => drop(read(code)),
        Route::NotFound => drop(read(text)),
        route => assert_eq!(&Route::parse(&route.to_string()), route),
    }
});
